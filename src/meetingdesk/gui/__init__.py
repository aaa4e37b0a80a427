"""The window: the only folder that knows Qt."""

from meetingdesk.gui.immortal import keep_bools

keep_bools()

"""What the packaged programs start."""

from meetingdesk.__main__ import main

if __name__ == "__main__":
    main()

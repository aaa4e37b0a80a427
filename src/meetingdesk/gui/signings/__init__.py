"""The register of signings: the list, one agreement, the window that records a new one."""

"""The papers room: options at the left, pages as they print at the right, and the ways out."""

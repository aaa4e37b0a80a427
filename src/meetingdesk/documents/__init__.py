"""What is printed: papers as data, and the renderers that draw them."""

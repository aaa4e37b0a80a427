"""The event's tab of invitations: who was asked and answered, e-mail sent, forms out and back."""

"""A finished release goes live on a machine that serves it, and an earlier one comes back."""

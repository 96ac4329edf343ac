"""The arithmetic of small neural networks: specs, forward, backward, optimizers, data, surgery."""

package dev.matte.processor.model;

/** Where something stands in the source. Opaque: only {@code diagnose} opens one. */
public interface Origin {}

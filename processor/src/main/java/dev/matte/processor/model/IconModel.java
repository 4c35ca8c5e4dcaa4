package dev.matte.processor.model;

import java.util.List;

/** An icon as written; empty text and lists mean not given. */
public record IconModel(String src, String mimeType, List<String> sizes, String theme) {}

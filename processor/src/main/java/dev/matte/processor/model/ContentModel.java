package dev.matte.processor.model;

import java.util.Optional;

/** What a resource or prompt method returns. */
public record ContentModel(
    Kind kind, JavaType javaType, Optional<TypeModel> type, ResultModel.Delivery delivery) {

  /** The forms an answer may have. */
  public enum Kind {
    /** {@code String}. */
    TEXT,
    /** {@code byte[]}. */
    BLOB,
    /** A supported type, as JSON text; resources only. */
    JSON,
    /** {@code ResourceContents}, {@code PromptMessage}: the specification's own record. */
    ONE,
    /** A list of those. */
    LIST,
    /** {@code ReadResourceResult}, {@code GetPromptResult}. */
    RAW,
    /** None of these; a rule says so. */
    UNSUPPORTED
  }
}

package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import java.util.Optional;

/**
 * What a tool answers with.
 *
 * @param kind how the value becomes a result
 * @param javaType the declared return type
 * @param type the value's type for {@link Kind#STRUCTURED}; of a stream or publisher, the type of
 *     one item
 * @param valueType the Java type of the value inside {@code delivery} and {@code ToolResult}
 * @param delivery what stands around the value
 * @param wrapped whether the value stands in a {@code ToolResult<T>}
 * @param schema the schema of the result as the author wrote it, in the place of a generated one
 * @param nullable whether the tool may answer with nothing
 */
public record ResultModel(
    Kind kind,
    JavaType javaType,
    Optional<TypeModel> type,
    JavaType valueType,
    Delivery delivery,
    boolean wrapped,
    Optional<Json.Members> schema,
    boolean nullable,
    String description,
    Origin origin) {

  /**
   * Whether structured content is always a JSON object, as clients before revision 2026-07-28
   * demand. A list that arrives in parts is none, nor is what may be {@code null}.
   */
  public boolean object() {
    return kind == Kind.RAW
        ? schema.filter(ResultModel::describesObject).isPresent()
        : !nullable && !inParts() && type.map(TypeModel::object).orElse(false);
  }

  private static boolean describesObject(Json.Members schema) {
    return Json.of("object").equals(schema.values().get("type"));
  }

  /** Whether items arrive one by one and the result is their list. */
  public boolean inParts() {
    return delivery == Delivery.PUBLISHER || delivery == Delivery.STREAM;
  }

  /** How a value becomes a result. */
  public enum Kind {
    /** No content. */
    VOID,
    /** One text block. */
    TEXT,
    /** Structured content and its text. */
    STRUCTURED,
    /** One content block. */
    CONTENT,
    /** A list of content blocks. */
    CONTENT_LIST,
    /** A complete {@code CallToolResult}. */
    RAW
  }

  /** When the value comes. */
  public enum Delivery {
    /** With the return of the method. */
    PLAIN,
    /** {@code CompletionStage<T>} or a subtype. */
    STAGE,
    /** {@code Flow.Publisher<T>}: items arrive one by one; the result is their list. */
    PUBLISHER,
    /** {@code Stream<T>}, likewise. */
    STREAM
  }
}

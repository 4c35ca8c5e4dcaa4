package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Shape;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answers with.
 *
 * @param shape of structured content; of a stream or publisher, of one item
 * @param wrapped whether the value stands in a {@code ToolResult<T>}
 * @param nullable whether the tool may answer with nothing
 * @param optional whether it says so by an {@code Optional} of any kind
 * @param object whether structured content is always a JSON object
 */
record Results(
    Kind kind,
    Optional<Shape> shape,
    Delivery delivery,
    boolean wrapped,
    boolean nullable,
    boolean optional,
    boolean object) {

  /** How a value becomes a result. */
  enum Kind {
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
  enum Delivery {
    /** With the return of the method. */
    PLAIN,
    /** {@code CompletionStage<T>} or a subtype. */
    STAGE,
    /** {@code Flow.Publisher<T>}: items arrive one by one; the result is their list. */
    PUBLISHER,
    /** {@code Stream<T>}, likewise. */
    STREAM;

    /** Whether items arrive one by one. */
    boolean inParts() {
      return this == PUBLISHER || this == STREAM;
    }
  }

  /**
   * Makes the answer of what a method returned.
   *
   * @param method its name, for messages
   * @param encoder writes structured content, the whole list when it came in parts
   */
  CallToolResult answer(
      String method, @Nullable Object returned, Optional<Encoder> encoder, ToolCall call)
      throws Exception {
    Object value = delivered(returned, call);
    if (wrapped) {
      return wrapped((ToolResult<?>) Objects.requireNonNull(value), encoder, call.writer());
    }
    if (kind == Kind.VOID) {
      return CallToolResult.empty();
    }
    Object inside = optional ? inside(Objects.requireNonNull(value)) : value;
    if (!nullable) {
      Objects.requireNonNull(inside, method + " answered with null");
    }
    if (kind == Kind.STRUCTURED) {
      JsonWriter json = call.writer();
      if (inside == null) {
        json.nullValue();
      } else {
        encoder.orElseThrow().write(json, inside);
      }
      return object ? CallToolResult.structured(json) : CallToolResult.structuredValue(json);
    }
    return inside == null ? CallToolResult.empty() : content(inside);
  }

  private @Nullable Object delivered(@Nullable Object returned, ToolCall call) throws Exception {
    return switch (delivery) {
      case PLAIN -> returned;
      case STAGE -> call.await((CompletionStage<?>) Objects.requireNonNull(returned));
      case PUBLISHER -> call.collect((Flow.Publisher<?>) Objects.requireNonNull(returned));
      case STREAM -> call.collect((Stream<?>) Objects.requireNonNull(returned));
    };
  }

  private CallToolResult content(Object value) {
    return switch (kind) {
      case TEXT -> CallToolResult.text(value.toString());
      case CONTENT -> CallToolResult.content((ContentBlock) value);
      case CONTENT_LIST -> CallToolResult.content(blocks(value));
      default -> (CallToolResult) value;
    };
  }

  private static List<ContentBlock> blocks(Object value) {
    List<ContentBlock> blocks = new ArrayList<>();
    if (value instanceof Iterable<?> items) {
      items.forEach(each -> blocks.add((ContentBlock) each));
    } else {
      for (int i = 0; i < Array.getLength(value); i++) {
        blocks.add((ContentBlock) Array.get(value, i));
      }
    }
    return blocks;
  }

  private CallToolResult wrapped(ToolResult<?> result, Optional<Encoder> encoder, JsonWriter json)
      throws Exception {
    if (kind != Kind.STRUCTURED) {
      return CallToolResult.of(result, null, false);
    }
    if (result.value() == null) {
      return CallToolResult.of(result, null, object);
    }
    encoder.orElseThrow().write(json, result.value());
    return CallToolResult.of(result, json, object);
  }

  /** What is inside an optional of any kind; the value itself when it is none. */
  static @Nullable Object inside(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    } else if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value;
  }
}

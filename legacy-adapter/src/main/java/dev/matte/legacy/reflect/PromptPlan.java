package dev.matte.legacy.reflect;

import dev.matte.annotations.McpPrompt;
import dev.matte.legacy.reflect.Results.Delivery;
import dev.matte.legacy.shape.Field;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A prompt, ready to be listed and filled in. */
record PromptPlan(
    String name,
    String description,
    McpPrompt role,
    List<Field> fields,
    Access access,
    ToolPlan.ArgumentsDecoder decoder,
    Contents contents,
    Invocation invocation) {

  /** Calls the author's method with the values that were read. */
  interface Invocation {
    @Nullable Object invoke(@Nullable Object[] values, PromptCall call) throws Exception;
  }

  GetPromptResult get(String method, PromptCall call) throws Exception {
    @Nullable Object[] values = decoder.read(call.arguments(Repairs.NONE));
    Object value = delivered(invocation.invoke(values, call), call);
    Objects.requireNonNull(value, method + " answered with null");
    return switch (contents.kind()) {
      case TEXT -> GetPromptResult.text((String) value);
      case ONE -> GetPromptResult.of((PromptMessage) value);
      case LIST -> {
        List<PromptMessage> all = new ArrayList<>();
        each(value, each -> all.add((PromptMessage) each));
        yield GetPromptResult.of(all);
      }
      default -> (GetPromptResult) value;
    };
  }

  /** The items of a list or array. */
  static void each(Object value, Consumer<Object> item) {
    if (value instanceof Iterable<?> items) {
      items.forEach(item);
    } else {
      for (int i = 0; i < Array.getLength(value); i++) {
        item.accept(Array.get(value, i));
      }
    }
  }

  private @Nullable Object delivered(@Nullable Object returned, PromptCall call) throws Exception {
    Delivery delivery = contents.delivery();
    if (delivery == Delivery.PLAIN) {
      return returned;
    }
    Objects.requireNonNull(returned);
    return switch (delivery) {
      case STAGE -> call.await((CompletionStage<?>) returned);
      case PUBLISHER -> call.collect((Flow.Publisher<?>) returned);
      default -> call.collect((Stream<?>) returned);
    };
  }
}

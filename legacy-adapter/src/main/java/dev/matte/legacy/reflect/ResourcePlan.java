package dev.matte.legacy.reflect;

import dev.matte.annotations.CacheScope;
import dev.matte.annotations.McpResource;
import dev.matte.legacy.reflect.Results.Delivery;
import dev.matte.legacy.shape.Field;
import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.ResourceContents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resource or template, ready to be listed and read.
 *
 * @param matcher reads a URI backwards; empty for a fixed one
 * @param fields the variables
 */
record ResourcePlan(
    String uri,
    String name,
    String description,
    McpResource role,
    Optional<UriMatcher> matcher,
    List<Field> fields,
    Access access,
    ToolPlan.ArgumentsDecoder decoder,
    Contents contents,
    Optional<Encoder> encoder,
    Invocation invocation) {

  /** Calls the author's method with the values that were read. */
  interface Invocation {
    @Nullable Object invoke(@Nullable Object[] values, ResourceCall call) throws Exception;
  }

  boolean template() {
    return matcher.isPresent();
  }

  /** Reads it; {@code variables} are what the URI holds. */
  ReadResourceResult read(String method, ResourceCall call, JsonSlice variables) throws Exception {
    @Nullable Object[] values = decoder.read(new Arguments(variables, Repairs.TEXT_TO_SCALAR));
    Object value = delivered(invocation.invoke(values, call), call);
    Objects.requireNonNull(value, method + " answered with null");
    ReadResourceResult result = result(value, call);
    if (role.cacheMillis() == 0 && role.cacheScope() == CacheScope.PRIVATE) {
      return result;
    }
    return result.cached(
        Duration.ofMillis(role.cacheMillis()),
        dev.matte.runtime.protocol.CacheScope.valueOf(role.cacheScope().name()));
  }

  private @Nullable Object delivered(@Nullable Object returned, ResourceCall call)
      throws Exception {
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

  private ReadResourceResult result(Object value, ResourceCall call) throws Exception {
    String type = role.mimeType();
    switch (contents.kind()) {
      case TEXT -> {
        return ReadResourceResult.text(call.uri(), type, (String) value);
      }
      case BLOB -> {
        return ReadResourceResult.blob(call.uri(), type, (byte[]) value);
      }
      case JSON -> {
        JsonWriter json = call.writer();
        encoder.orElseThrow().write(json, value);
        return ReadResourceResult.json(call.uri(), type, json);
      }
      case ONE -> {
        return ReadResourceResult.of((ResourceContents) value);
      }
      case LIST -> {
        List<ResourceContents> all = new ArrayList<>();
        PromptPlan.each(value, each -> all.add((ResourceContents) each));
        return ReadResourceResult.of(all);
      }
      default -> {
        return (ReadResourceResult) value;
      }
    }
  }
}

package dev.matte.legacy.reflect;

import dev.matte.contract.json.Json;
import dev.matte.legacy.schema.Schemas;
import dev.matte.legacy.shape.Extras;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.legacy.shape.Structure;
import dev.matte.legacy.shape.Style;
import dev.matte.legacy.shape.TypeUse;
import dev.matte.legacy.shape.Types;
import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.AddedTools;
import dev.matte.runtime.tool.ToolDefinition;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Tools that are no methods: each a name, a description, a schema and a function. Immutable: what
 * adds a tool answers with another set.
 *
 * <p>Schemas given as text are held against the arguments of every call, as for tools that are
 * added while a server runs; arguments of a class are read as for any other tool. What a function
 * throws is translated as for generated tools.
 */
public final class HandWrittenTools {
  /** None yet. */
  public static final HandWrittenTools NONE = new HandWrittenTools(AddedTools.NONE);

  private static final Style STYLE =
      new Style(
          dev.matte.annotations.McpSchema.Integers.BOUNDED,
          true,
          true,
          dev.matte.annotations.McpSchema.Dialect.NONE,
          Repairs.NONE);

  private final AddedTools tools;

  private HandWrittenTools(AddedTools tools) {
    this.tools = tools;
  }

  /**
   * A function of one value.
   *
   * @param <A> what it takes
   * @param <R> what it gives
   */
  @FunctionalInterface
  public interface Function<A, R> {

    /** The result, never null. */
    R apply(A arguments) throws Exception;
  }

  /**
   * These and one from JSON to JSON.
   *
   * @param definition its name, schema and what else lists show
   * @param function takes the arguments, an object, and gives structured content
   * @throws IllegalArgumentException if there is one of that name
   */
  public HandWrittenTools with(ToolDefinition definition, Function<JsonNode, JsonNode> function) {
    return new HandWrittenTools(
        tools.with(
            definition,
            call -> {
              JsonNode result = function.apply(JsonTrees.read(call.rawArguments().reader()));
              JsonWriter json = call.writer();
              JsonTrees.write(json, result);
              return result.isObject()
                  ? CallToolResult.structured(json)
                  : CallToolResult.structuredValue(json);
            }));
  }

  /**
   * These and one whose schemas come from classes.
   *
   * @param arguments a record or bean; its members are the arguments
   * @param result a type with a JSON form
   * @throws IllegalArgumentException if there is one of that name, or a class cannot be bound
   */
  public <A, R> HandWrittenTools with(
      String name,
      String description,
      Class<A> arguments,
      Class<R> result,
      Function<A, R> function) {
    return with(name, description, arguments, result, definition -> definition, function);
  }

  /**
   * These and one whose schemas come from classes.
   *
   * @param arguments a record or bean; its members are the arguments
   * @param result a type with a JSON form
   * @param more adds hints, a title and the like
   * @throws IllegalArgumentException if there is one of that name, or a class cannot be bound
   */
  public <A, R> HandWrittenTools with(
      String name,
      String description,
      Class<A> arguments,
      Class<R> result,
      UnaryOperator<ToolDefinition> more,
      Function<A, R> function) {
    Reading reading = new Reading(arguments);
    ShapeReader shapes = new ShapeReader(reading);
    Schemas schemas = new Schemas(reading.structures());
    Structure.Fields fields = fields(reading, shapes, arguments);
    Decoder decoder = new Decoders(reading, false).object(fields, "");
    Shape shape = shapes.read(new TypeUse(Types.of(result), null));
    Encoder encoder = new Encoders(reading).of(shape);
    Json input =
        schemas.input(
            fields.fields(),
            fields.ignoreUnknown().map(lax -> !lax).orElse(true),
            STYLE,
            fields.extras().then(Extras.NONE));
    ToolDefinition definition =
        ToolDefinition.of(name, description, input.text())
            .outputSchema(schemas.output(shape, false, false, STYLE).text());
    return new HandWrittenTools(
        tools.with(
            more.apply(definition),
            call -> {
              Arguments in = call.arguments(Repairs.NONE);
              Object read = decoder.read(in);
              in.check();
              R answer = function.apply(arguments.cast(Objects.requireNonNull(read)));
              Objects.requireNonNull(answer, name + " answered with null");
              JsonWriter json = call.writer();
              encoder.write(json, answer);
              return shape.object()
                  ? CallToolResult.structured(json)
                  : CallToolResult.structuredValue(json);
            }));
  }

  /** These tools as a binding of a host. */
  public ServerBinding binding() {
    return tools;
  }

  private static Structure.Fields fields(Reading reading, ShapeReader shapes, Class<?> type) {
    Shape shape = shapes.read(new TypeUse(Types.of(type), null));
    if (shape instanceof Shape.Named named
        && reading.structures().get(named.key()) instanceof Structure.Fields fields) {
      return fields;
    }
    throw reading.refused("its values are no objects with members", "take a record or bean");
  }
}

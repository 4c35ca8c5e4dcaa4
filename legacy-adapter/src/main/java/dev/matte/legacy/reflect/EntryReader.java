package dev.matte.legacy.reflect;

import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.ResourceContents;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads resources and prompts and makes them ready to be asked for. */
final class EntryReader {
  private final Reading reading;
  private final ShapeReader shapes;
  private final AccessReader access;
  private final Object target;
  private final Decoders decoders;

  EntryReader(Reading reading, ShapeReader shapes, AccessReader access, Object target) {
    this.reading = reading;
    this.shapes = shapes;
    this.access = access;
    this.target = target;
    this.decoders = new Decoders(reading, false);
  }

  ResourcePlan resource(Member member) {
    McpResource role = (McpResource) member.role();
    List<Member.Given> parameters = member.parameters(reading, shapes.fields());
    List<Field> fields = fields(parameters);
    List<String> variables = Templates.variables(reading, role.uri());
    if (!new HashSet<>(variables)
        .equals(new HashSet<>(fields.stream().map(Field::name).toList()))) {
      throw reading.refused(
          "its parameters are not the variables of " + role.uri(),
          "give each variable a parameter of its name");
    }
    fields.forEach(this::refuseComposite);
    Optional<UriMatcher> matcher =
        variables.isEmpty() ? Optional.empty() : Optional.of(Templates.matcher(role.uri()));
    Contents contents =
        Contents.of(
            reading, shapes, member, ReadResourceResult.class, ResourceContents.class, true);
    return new ResourcePlan(
        role.uri(),
        member.wireName(role.name()),
        member.description(role.description()),
        role,
        matcher,
        fields,
        access.of(member),
        decoder(fields),
        contents,
        contents.shape().map(new Encoders(reading)::of),
        (values, call) -> member.invoke(target, parameters, values, call.context()));
  }

  PromptPlan prompt(Member member) {
    McpPrompt role = (McpPrompt) member.role();
    List<Member.Given> parameters = member.parameters(reading, shapes.fields());
    List<Field> fields = fields(parameters);
    for (Field field : fields) {
      Shape bare = field.shape().bare();
      boolean text =
          bare instanceof Shape.Choice
              || (bare instanceof Shape.Scalar scalar
                  && (scalar.kind() == Shape.Scalar.Kind.TEXT
                      || scalar.kind() == Shape.Scalar.Kind.CHARACTER));
      if (!text) {
        throw reading.refused(
            "\"" + field.name() + "\" is no text, as arguments of prompts are",
            "take a String or an enum");
      }
    }
    return new PromptPlan(
        member.wireName(role.name()),
        member.description(role.description()),
        role,
        fields,
        access.of(member),
        decoder(fields),
        Contents.of(reading, shapes, member, GetPromptResult.class, PromptMessage.class, false),
        (values, call) -> member.invoke(target, parameters, values, call.context()));
  }

  private static List<Field> fields(List<Member.Given> parameters) {
    return parameters.stream().flatMap(each -> each.field().stream()).toList();
  }

  private void refuseComposite(Field field) {
    if (!field.shape().scalar()) {
      throw reading.refused(
          "\"" + field.name() + "\" is no single piece of text, as a variable is",
          "take a String, a number, a boolean, an enum or a java.time type");
    }
  }

  private ToolPlan.ArgumentsDecoder decoder(List<Field> fields) {
    FieldsDecoder members = FieldsDecoder.of(decoders, fields, "", false);
    return in -> {
      @Nullable Object[] values = members.read(in);
      if (values != null) {
        in.endObject();
      }
      in.check();
      return values == null ? new Object[0] : values;
    };
  }
}

package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.Describe;
import dev.matte.annotations.McpParam;
import dev.matte.legacy.shape.Shape.Choice.Constant;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JavaType;

/** Reads enums. */
final class ChoiceReader {
  private final Reading reading;

  ChoiceReader(Reading reading) {
    this.reading = reading;
  }

  Shape read(JavaType type) {
    Class<?> raw = type.getRawClass();
    reading.file(raw);
    Marks marks = Marks.of(raw);
    Jackson.refuseOthers(reading, marks, Jackson.ENUM);
    new SchemaMarks(reading).refuse(marks, "write it on the parameter or component");
    refuseComputedNames(raw);
    if (Discriminator.typeInfo(raw).filter(info -> !Discriminator.none(info)).isPresent()) {
      throw Jackson.refused(reading, "@JsonTypeInfo", "a constant cannot say what it is");
    }
    List<Constant> constants = new ArrayList<>();
    for (Object value : raw.getEnumConstants()) {
      constants.add(constant(raw, (Enum<?>) value));
    }
    if (constants.isEmpty()) {
      throw reading.refused(raw.getTypeName() + " has no constants", "take another type");
    }
    return new Shape.Choice(
        type, marks.find(Describe.class).map(Describe::value).orElse(""), List.copyOf(constants));
  }

  private Constant constant(Class<?> type, Enum<?> value) {
    try {
      Marks marks = Marks.of(type.getDeclaredField(value.name()));
      Jackson.refuseOthers(reading, marks, Jackson.CONSTANT);
      String ours = marks.find(McpParam.class).map(McpParam::name).orElse("");
      String jackson = marks.find(JsonProperty.class).map(JsonProperty::value).orElse("");
      String wire = !ours.isEmpty() ? ours : !jackson.isEmpty() ? jackson : value.name();
      return new Constant(wire, value, marks.find(Describe.class).map(Describe::value).orElse(""));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("a constant without a field: " + value, e);
    }
  }

  /** Whatever a method says of names, the processor knows none; so neither do we. */
  private void refuseComputedNames(Class<?> type) {
    List<AnnotatedElement> members = new ArrayList<>();
    members.addAll(Arrays.asList(type.getDeclaredMethods()));
    members.addAll(Arrays.asList(type.getDeclaredConstructors()));
    for (java.lang.reflect.Field field : type.getDeclaredFields()) {
      if (!field.isEnumConstant()) {
        members.add(field);
      }
    }
    for (AnnotatedElement member : members) {
      Marks marks = Marks.of(member);
      if (marks.has(JsonValue.class) || marks.has(JsonCreator.class)) {
        throw reading.refused(
            type.getTypeName() + " computes its names",
            "write each name on its constant, @JsonProperty(\"...\")");
      }
      Jackson.refuseOthers(reading, marks, java.util.Set.of());
    }
  }
}

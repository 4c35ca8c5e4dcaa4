package dev.matte.legacy.reflect;

import dev.matte.annotations.Describe;
import dev.matte.legacy.shape.ClassFile;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.FieldReader;
import dev.matte.legacy.shape.Marks;
import dev.matte.legacy.shape.Place;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.TypeUse;
import dev.matte.runtime.binding.CallContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method that makes something for clients, as it looks from the interface or class being read.
 *
 * @param role the annotation that says what it makes
 * @param parameterTypes type variables replaced
 */
record Member(
    Method method,
    ClassFile file,
    Annotation role,
    Marks marks,
    List<TypeUse> parameterTypes,
    TypeUse returned) {

  /** A parameter: a field that the caller gives, or nothing for what the host gives. */
  record Given(Optional<Field> field, Marks marks) {}

  String name() {
    return method.getName();
  }

  /** The attributes of its role that are written. */
  Set<String> written() {
    return file.written(method, role.annotationType());
  }

  /** As written, else what {@code @Describe} says. */
  String description(String written) {
    return written.isEmpty() ? marks.find(Describe.class).map(Describe::value).orElse("") : written;
  }

  /** As written, else the method's own. */
  String wireName(String written) {
    return written.isEmpty() ? name() : written;
  }

  /** Reads the parameters. */
  List<Given> parameters(Reading reading, FieldReader fields) {
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < parameterTypes.size(); i++) {
      Parameter parameter = method.getParameters()[i];
      Marks of = Marks.of(parameter);
      TypeUse use = parameterTypes.get(i);
      if (use.raw() == CallContext.class) {
        given.add(new Given(Optional.empty(), of));
        continue;
      }
      String name = parameterName(reading, parameter, of);
      Place place = new Place(name, "parameter \"" + name + "\"", use, of, Optional.empty(), name);
      given.add(new Given(Optional.of(fields.parameter(place)), of));
    }
    return List.copyOf(given);
  }

  private static String parameterName(Reading reading, Parameter parameter, Marks marks) {
    String named =
        marks
            .find(dev.matte.annotations.McpParam.class)
            .map(dev.matte.annotations.McpParam::name)
            .orElse("");
    if (!parameter.isNamePresent() && named.isEmpty()) {
      throw reading.refused(
          "its parameters have no names",
          "compile with -parameters, or name each with @McpParam(name = \"...\")");
    }
    return parameter.isNamePresent() ? parameter.getName() : named;
  }

  /** Calls it: {@code values} are those of the given fields, in their order. */
  @Nullable Object invoke(
      Object target, List<Given> parameters, @Nullable Object[] values, CallContext context)
      throws Exception {
    @Nullable Object[] arguments = new Object[parameters.size()];
    int next = 0;
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = parameters.get(i).field().isEmpty() ? context : values[next++];
    }
    return Calls.call(method, target, arguments);
  }
}

package dev.matte.legacy.shape;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;

/** Databind's view of Java types: generic ones with their arguments, wildcards as their bounds. */
public final class Types {
  private static final TypeFactory FACTORY = JsonMapper.builder().build().getTypeFactory();

  private Types() {}

  /** A type that mentions no variables. */
  public static JavaType of(Type type) {
    return FACTORY.constructType(type);
  }

  /** A generic class with these arguments. */
  static JavaType of(Class<?> raw, JavaType... arguments) {
    return FACTORY.constructParametricType(raw, arguments);
  }

  /** The type of a member that a type has or inherits, as it is there. */
  public static TypeUse member(JavaType owner, Class<?> declaring, Type type, AnnotatedElement at) {
    JavaType seen = owner.findSuperType(declaring);
    TypeBindings bindings = seen == null ? TypeBindings.emptyBindings() : seen.getBindings();
    return new TypeUse(FACTORY.resolveMemberType(type, bindings), Marks.type(at));
  }

  /** Whether two types are the same but for boxes. */
  static boolean same(JavaType one, JavaType other) {
    return boxed(one).equals(boxed(other));
  }

  private static JavaType boxed(JavaType type) {
    return type.isPrimitive()
        ? of(java.lang.invoke.MethodType.methodType(type.getRawClass()).wrap().returnType())
        : type;
  }

  /** How a type is called in messages. */
  public static String name(JavaType type) {
    return type.toCanonical();
  }
}

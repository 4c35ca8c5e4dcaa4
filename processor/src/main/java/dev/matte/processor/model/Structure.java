package dev.matte.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object type with named members, or a choice among such types. */
public sealed interface Structure {

  /**
   * The key under which the model holds it: unique in the model, a Java identifier, used in names.
   */
  String key();

  /** The Java type, type arguments included. */
  JavaType javaType();

  /** What Javadoc or {@code @Describe} says of it, or empty. */
  String description();

  /** Where it is declared. */
  Origin origin();

  /** The record or bean that a type is, if it is one. */
  static Optional<Fields> fields(TypeModel type, Map<String, Structure> structures) {
    return type instanceof TypeModel.Named named
            && structures.get(named.key()) instanceof Fields fields
        ? Optional.of(fields)
        : Optional.empty();
  }

  /**
   * A record or bean.
   *
   * @param construction how an instance is made from decoded fields
   * @param fields in declaration order, or as {@code @JsonPropertyOrder} says
   * @param extras what its schema holds beyond what is generated
   * @param ignoreUnknown what {@code @JsonIgnoreProperties(ignoreUnknown = …)} says, when written
   */
  record Fields(
      String key,
      JavaType javaType,
      String title,
      String description,
      Construction construction,
      List<FieldModel> fields,
      Optional<Boolean> ignoreUnknown,
      SchemaExtras extras,
      Origin origin)
      implements Structure {}

  /**
   * A sealed interface or a {@code @JsonTypeInfo} hierarchy: one of several objects, told apart by
   * a member. A type that such a hierarchy marks and that is used by itself is the only variant of
   * a union of its own.
   *
   * @param discriminator the member's name on the wire
   */
  record Union(
      String key,
      JavaType javaType,
      String description,
      String discriminator,
      List<Variant> variants,
      Origin origin)
      implements Structure {

    /** Whether it is one type used by itself, which names itself nevertheless. */
    public boolean alone() {
      return variants.size() == 1 && variants.get(0).javaType().equals(javaType);
    }

    /**
     * One alternative.
     *
     * @param wire the discriminator's value
     * @param structureKey the key of its {@link Fields}
     */
    public record Variant(String wire, String structureKey, JavaType javaType, Origin origin) {}
  }

  /** How an instance is made. */
  sealed interface Construction {
    /**
     * {@code new T(a, b)}.
     *
     * @param parameters the Java names of the fields in the constructor's order, which need not be
     *     the order on the wire; one whose field is not writable gets {@code null}, zero, false or
     *     an empty {@code Optional}; empty: all writable fields in order
     */
    record Constructor(List<String> parameters) implements Construction {
      /** All writable fields in order. */
      public Constructor() {
        this(List.of());
      }
    }

    /** {@code T.method(a, b)}, {@code parameters} as in {@link Constructor}. */
    record Factory(String method, List<String> parameters) implements Construction {
      /** All writable fields in order. */
      public Factory(String method) {
        this(method, List.of());
      }
    }

    /**
     * None: the type can be a result, never an argument.
     *
     * @param reason why, as a clause: "it has no constructor without parameters"
     */
    record Unavailable(String reason) implements Construction {}

    /** {@code new T()} and then one setter per field: {@code setters} maps Java name to method. */
    record Setters(Map<String, String> setters) implements Construction {}

    /**
     * {@code T.builder().a(a).b(b).build()}.
     *
     * @param open the expression that makes the builder, {@code $type} standing for the built type
     *     and {@code $builder} for the builder's: {@code $type.builder()}
     * @param builderType the type of that expression
     * @param setters Java name to builder method
     * @param build the method that makes the instance
     */
    record Builder(String open, JavaType builderType, Map<String, String> setters, String build)
        implements Construction {}
  }
}

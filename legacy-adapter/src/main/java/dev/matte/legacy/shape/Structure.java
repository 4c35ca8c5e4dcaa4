package dev.matte.legacy.shape;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JavaType;

/** An object type with named members, or a choice among such types. */
public sealed interface Structure {

  /** The key under which it is kept, used as its name in schemas. */
  String key();

  /** What {@code @Describe} says of it, or empty. */
  String description();

  /**
   * A record or bean.
   *
   * @param construction how an instance is made of the fields that were read
   * @param fields in declaration order, or as {@code @JsonPropertyOrder} says
   * @param ignoreUnknown what {@code @JsonIgnoreProperties(ignoreUnknown = true)} says; empty when
   *     nothing is written
   * @param extras what its schema holds beyond what is generated
   */
  record Fields(
      String key,
      JavaType type,
      String description,
      Construction construction,
      List<Field> fields,
      Optional<Boolean> ignoreUnknown,
      Extras extras)
      implements Structure {}

  /**
   * A sealed interface or a {@code @JsonTypeInfo} hierarchy: one of several objects, told apart by
   * a member. A type that such a hierarchy marks and that is used by itself is the only variant of
   * a union of its own.
   *
   * @param discriminator the member's name on the wire
   */
  record Union(
      String key, JavaType type, String description, String discriminator, List<Variant> variants)
      implements Structure {

    /** Whether it is one type used by itself, which names itself nevertheless. */
    public boolean alone() {
      return variants.size() == 1 && variants.get(0).type().equals(type);
    }

    /**
     * One alternative.
     *
     * @param wire the discriminator's value
     * @param key the key of its {@link Fields}
     */
    public record Variant(String wire, String key, JavaType type) {}
  }
}

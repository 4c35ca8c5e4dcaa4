package dev.matte.legacy.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.classmate.TypeResolver;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import dev.matte.annotations.McpSchema.Integers;
import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structure;
import dev.matte.legacy.shape.Structures;
import dev.matte.legacy.shape.Style;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What victools is told of every structure that one schema mentions.
 *
 * <p>A node that stands for a field or a structure carries a mark, by which {@link Finishing} knows
 * it again wherever victools has put it.
 */
final class Dialect implements CustomDefinitionProviderV2, SchemaDefinitionNamingStrategy {
  /** The mark of a field's node: its index in {@link #fields}. */
  static final String FIELD = "x-matte-field";

  /** The mark in the place of a structure that is mentioned: its key. */
  static final String MENTION = "x-matte-mention";

  /** The mark of a structure's node: its key. */
  static final String STRUCTURE = "x-matte-structure";

  private final Structures structures;
  private final Style style;
  private final Direction direction;
  private final TypeResolver resolver = new TypeResolver();
  private final Map<ResolvedType, String> keys = new HashMap<>();
  private final List<Field> fields = new ArrayList<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private final Map<String, ObjectNode> expanded = new HashMap<>();

  Dialect(Structures structures, Style style, Direction direction) {
    this.structures = structures;
    this.style = style;
    this.direction = direction;
  }

  /** The fields whose nodes are marked, by index. */
  List<Field> fields() {
    return fields;
  }

  @Override
  public @Nullable CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    String key = keys.get(type);
    if (key == null) {
      return null;
    }
    pending.add(key);
    return new CustomDefinition(
        TypeNodes.node().put(MENTION, key),
        CustomDefinition.DefinitionType.STANDARD,
        CustomDefinition.EXCLUDING_ATTRIBUTES);
  }

  @Override
  public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
    return keys.getOrDefault(key.getType(), key.getType().getErasedType().getSimpleName());
  }

  /**
   * Expands what has been mentioned, and what that mentions. Not while victools asks for it: it
   * knows a type only afterwards, and would ask for one that leads back to itself without end.
   */
  void expand(Function<Type, ObjectNode> reference) {
    while (!pending.isEmpty()) {
      String key = pending.removeFirst();
      expanded.put(key, expand(key, reference));
    }
  }

  /** The nodes that stand for mentioned structures, by key. */
  Map<String, ObjectNode> expanded() {
    return expanded;
  }

  /**
   * The schema of a type at the root, where a reference would hide what it is.
   *
   * @param reference makes the node of a structure that is mentioned
   */
  ObjectNode root(Shape shape, Integers integers, Function<Type, ObjectNode> reference) {
    ObjectNode root = types(reference).of(shape, Constraints.NONE, integers);
    // Victools counts this mention, and what it put there may be a reference.
    return shape instanceof Shape.Named named ? TypeNodes.node().put(MENTION, named.key()) : root;
  }

  /** An object with these members. */
  ObjectNode object(List<Field> members, boolean closed, Function<Type, ObjectNode> reference) {
    ObjectNode properties = TypeNodes.node();
    List<String> required = new ArrayList<>();
    members(members, properties, required, reference);
    return object(properties, required, closed);
  }

  private ObjectNode expand(String key, Function<Type, ObjectNode> reference) {
    if (structures.get(key) instanceof Structure.Union union) {
      return union(union, reference);
    }
    Structure.Fields structure = structures.fields(key);
    return object(structure.fields(), closed(structure), reference).put(STRUCTURE, key);
  }

  private ObjectNode union(Structure.Union union, Function<Type, ObjectNode> reference) {
    if (union.alone()) {
      return variant(union.discriminator(), union.variants().get(0), reference);
    }
    ObjectNode schema = TypeNodes.node().put("type", "object");
    if (!union.description().isEmpty()) {
      schema.put("description", union.description());
    }
    ArrayNode variants = schema.putArray("oneOf");
    for (Structure.Union.Variant variant : union.variants()) {
      variants.add(variant(union.discriminator(), variant, reference));
    }
    return schema;
  }

  private ObjectNode variant(
      String discriminator, Structure.Union.Variant variant, Function<Type, ObjectNode> reference) {
    Structure.Fields structure = structures.fields(variant.key());
    ObjectNode properties = TypeNodes.node();
    properties.putObject(discriminator).put("type", "string").put("const", variant.wire());
    List<String> required = new ArrayList<>(List.of(discriminator));
    List<Field> others =
        structure.fields().stream().filter(each -> !each.name().equals(discriminator)).toList();
    members(others, properties, required, reference);
    return object(properties, required, closed(structure)).put(STRUCTURE, variant.key());
  }

  private void members(
      List<Field> members,
      ObjectNode properties,
      List<String> required,
      Function<Type, ObjectNode> reference) {
    for (Field field : members) {
      if (direction.has(field)) {
        properties.set(field.name(), member(field, reference));
        if (direction.requires(field)) {
          required.add(field.name());
        }
      }
    }
  }

  private ObjectNode member(Field field, Function<Type, ObjectNode> reference) {
    Integers integers = field.integers().orElse(style.integers());
    ObjectNode schema = types(reference).of(field.shape(), field.constraints(), integers);
    if (field.presence() == Field.Presence.PRESENCE) {
      schema = TypeNodes.orNull(schema);
    }
    fields.add(field);
    return schema.put(FIELD, fields.size() - 1);
  }

  private ObjectNode object(ObjectNode properties, List<String> required, boolean closed) {
    ObjectNode schema = TypeNodes.node().put("type", "object");
    boolean closing = closed && direction == Direction.INPUT;
    if (!properties.isEmpty() || !closing) {
      schema.set("properties", properties);
    }
    if (!required.isEmpty()) {
      ArrayNode names = schema.putArray("required");
      required.forEach(names::add);
    }
    if (closing) {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  /** Whether members that it does not name are refused. */
  private boolean closed(Structure.Fields structure) {
    return structure.ignoreUnknown().map(ignored -> !ignored).orElse(style.closed());
  }

  private TypeNodes types(Function<Type, ObjectNode> reference) {
    return new TypeNodes(direction, named -> mention(named, reference));
  }

  private ObjectNode mention(Shape.Named named, Function<Type, ObjectNode> reference) {
    ResolvedType type = resolved(named.type());
    keys.put(type, named.key());
    return reference.apply(type);
  }

  private ResolvedType resolved(JavaType type) {
    if (type.isArrayType()) {
      return resolver.arrayType(resolved(type.getContentType()));
    }
    Type[] arguments = new Type[type.containedTypeCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = resolved(type.containedType(i));
    }
    return resolver.resolve(type.getRawClass(), arguments);
  }
}

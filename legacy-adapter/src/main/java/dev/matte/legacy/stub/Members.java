package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the members of objects: parameters of tools and components of records.
 *
 * @param fields the members, in an order whose required ones stand as {@code required} lists them
 * @param made the schema that Matte makes of the fields
 * @param tooMany whether there are none because Java cannot have as many
 */
record Members(List<Field> fields, Json.Members made, boolean tooMany) {
  /** Slots of a method's or constructor's parameters, some of them kept for {@code this} etc. */
  private static final int MOST_SLOTS = 250;

  /** Reads the members of an object; an object with too many has none. */
  static Members of(
      Schema schema, Place place, Set<String> reserved, boolean closed, FieldReader reader) {
    Map<String, Json> properties = schema.members("properties").values();
    List<String> required = schema.texts("required").orElse(List.of());
    NameScope names = NameScope.ofMembers(reserved);
    Map<String, String> javaNames = javaNames(properties, names);
    List<Field> fields = new ArrayList<>();
    int slots = 0;
    for (Map.Entry<String, Json> property : properties.entrySet()) {
      String wire = property.getKey();
      if (!wire.isEmpty() && Literals.fits(wire)) {
        Place at = place.member(wire, required.contains(wire));
        Field field =
            reader.read(wire, javaNames.getOrDefault(wire, wire), property.getValue(), at);
        fields.add(field);
        slots += field.slots();
      }
    }
    boolean tooMany = slots > MOST_SLOTS;
    List<Field> kept = tooMany ? List.of() : ordered(fields, required);
    return new Members(kept, made(kept, properties, closed), tooMany);
  }

  private static Json.Members made(
      List<Field> fields, Map<String, Json> properties, boolean closed) {
    Json.Members made = Shape.object(fields, closed);
    boolean told = fields.stream().allMatch(field -> field.given() instanceof Json.Members);
    if (told && fields.size() == properties.size()) {
      return made;
    }
    // A node that is no object cannot say itself what it is; so the object around it does.
    return made.with().put("properties", Json.nothing()).build();
  }

  /** Names for all members: those that need no change come first. */
  private static Map<String, String> javaNames(Map<String, Json> properties, NameScope names) {
    Map<String, String> javaNames = new LinkedHashMap<>();
    for (String wire : properties.keySet()) {
      List<String> wishes = JavaNames.parameter(wire);
      if (wishes.get(0).equals(wire) && names.free(wire)) {
        javaNames.put(wire, names.take(wishes));
      }
    }
    for (String wire : properties.keySet()) {
      if (!javaNames.containsKey(wire)) {
        javaNames.put(wire, names.take(JavaNames.parameter(wire)));
      }
    }
    return javaNames;
  }

  /** The fields with the required ones in the order of {@code required}, in the places they had. */
  private static List<Field> ordered(List<Field> fields, List<String> required) {
    Map<String, Field> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.put(field.wire(), field));
    List<Field> inTurn = new ArrayList<>();
    required.stream().filter(byName::containsKey).forEach(name -> inTurn.add(byName.get(name)));
    List<Field> ordered = new ArrayList<>();
    int next = 0;
    for (Field field : fields) {
      ordered.add(field.optional() ? field : inTurn.get(next++));
    }
    return ordered;
  }
}

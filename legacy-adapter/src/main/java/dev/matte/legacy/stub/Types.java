package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types that one interface declares.
 *
 * <p>An enum is declared once for all tools whose parameters agree in name and values; a record
 * belongs to one place in one tool, because Matte writes a type that a schema mentions twice as a
 * reference.
 */
final class Types {
  private static final Set<String> SAID_BY_THE_MEMBER = Set.of("description", "title", "default");

  private final Map<List<Object>, Declared.Constants> constants = new HashMap<>();
  private final FieldReader fields;
  private final Findings findings;
  private boolean closed;

  Types(Decisions decisions, Findings findings) {
    this.fields =
        new FieldReader(new TypeChoice(this, decisions.wholeNumbers()), decisions, findings);
    this.findings = findings;
  }

  FieldReader fields() {
    return fields;
  }

  /** Says whether objects of the tool at hand are closed unless they say otherwise. */
  void closed(boolean given) {
    closed = given;
  }

  /** The enum of these values. */
  Declared.Constants constants(String name, List<String> values, Place place) {
    String wish = JavaNames.type(name, "Value");
    Declared.Constants declared =
        constants.computeIfAbsent(
            List.of(wish, values), key -> new Declared.Constants(wish, place.owner(), values));
    if (!declared.tools().contains(place.tool())) {
      declared.tools().add(place.tool());
    }
    return declared;
  }

  /** A record for an object; empty when it has too many members. */
  Optional<Declared.Fields> fields(String name, Schema schema, Place place) {
    String wish = JavaNames.type(name, "Value");
    Members members =
        Members.of(schema, place.within(place.owner() + wish), Set.of(), closed, fields);
    if (members.tooMany()) {
      return Optional.empty();
    }
    String description = schema.text("description");
    boolean told = place.item() && Prose.sayable(description);
    Json.Members given = place.item() ? schema.json() : schema.without(SAID_BY_THE_MEMBER);
    Json.Builder made = members.made().with();
    if (told) {
      made.put("description", description);
    }
    Note note = Notes.ofObject(given, made.build(), key -> findings.lost(place, key));
    Declared.Fields declared =
        new Declared.Fields(
            wish, place.owner(), members.fields(), given, note, told ? description : "");
    declared.tools().add(place.tool());
    return Optional.of(declared);
  }
}

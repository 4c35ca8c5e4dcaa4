package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.Optional;

/** Reads parameters and components. */
final class FieldReader {
  private static final Json.Members NOTHING = Json.object().build();

  private final TypeChoice types;
  private final Decisions decisions;
  private final Findings findings;

  FieldReader(TypeChoice types, Decisions decisions, Findings findings) {
    this.types = types;
    this.decisions = decisions;
    this.findings = findings;
  }

  /** Reads a member of an object. */
  Field read(String wire, String javaName, Json given, Place place) {
    Schema schema = new Schema(given instanceof Json.Members members ? members : NOTHING);
    Chosen chosen = types.of(schema, wire, place, decisions.whole(place.tool(), wire));
    boolean sensitive = decisions.sensitive(place.tool(), wire, chosen.shape());
    Optional<String> literal =
        place.required() || sensitive
            ? Optional.empty()
            : schema.get("default").flatMap(value -> Defaults.literal(chosen, schema, value));
    String title = schema.text("title");
    String description = schema.text("description");
    Json.Builder made = chosen.schema().with();
    if (Literals.fits(title)) {
      made.putText("title", title);
    }
    if (Prose.sayable(description)) {
      made.putText("description", description);
    }
    literal.ifPresent(any -> made.put("default", schema.get("default").orElseThrow()));
    return new Field(
        wire,
        javaName,
        given,
        chosen.shape(),
        !place.required(),
        chosen.number(),
        chosen.constraints(),
        literal,
        Literals.fits(title) ? title : "",
        Prose.sayable(description) ? description : "",
        sensitive,
        note(schema, made.build(), place));
  }

  private Note note(Schema schema, Json.Members made, Place place) {
    Note note = Note.difference(schema.json(), made);
    return note.fitting(keyword -> findings.lost(place, keyword));
  }
}

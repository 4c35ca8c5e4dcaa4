package dev.matte.legacy.stub;

import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tools of one interface. */
final class ToolReader {
  private static final Set<String> KEPT =
      Set.of("name", "title", "description", "inputSchema", "outputSchema", "_meta");

  private final Decisions decisions;
  private final Findings findings;
  private final Types types;
  private final NameScope methods = NameScope.ofMembers(Set.of());

  ToolReader(Decisions decisions, Findings findings) {
    this.decisions = decisions;
    this.findings = findings;
    this.types = new Types(decisions, findings);
  }

  ToolMethod read(ToolContract tool) {
    Place place = Place.root(tool.name());
    Schema schema = schema(tool, place);
    Style style = Style.of(schema);
    types.closed(style.closed());
    boolean request =
        schema.members("properties").values().size() > decisions.options().requestAbove();
    Set<String> reserved = request ? Set.of() : Set.of("call");
    Members members = Members.of(schema, place, reserved, style.closed(), types.fields());
    Json.Members made =
        Json.object().putText("$schema", style.dialect().uri()).putAll(members.made()).build();
    Note note =
        tool.member("inputSchema").isPresent()
            ? Notes.ofObject(schema.json(), made, key -> findings.lost(place, key))
            : Note.NONE;
    return new ToolMethod(
        tool,
        methods.take(names(tool.name())),
        members.fields(),
        request && !members.fields().isEmpty()
            ? Optional.of(record(tool, place, members))
            : Optional.empty(),
        style,
        note,
        kept(tool, "title", tool.title()),
        kept(tool, "description", tool.description()),
        hints(tool),
        Icons.of(tool, findings),
        object(tool, "outputSchema"),
        object(tool, "_meta"));
  }

  private List<String> names(String tool) {
    List<String> names = new ArrayList<>();
    decisions.method(tool).ifPresent(names::add);
    names.addAll(JavaNames.method(tool));
    return names;
  }

  private Schema schema(ToolContract tool, Place place) {
    Json given = tool.member("inputSchema").orElse(Json.nothing());
    if (!(given instanceof Json.Members members)) {
      String found = tool.member("inputSchema").isPresent() ? "is no object" : "is missing";
      findings.add(
          StubReport.Kind.NOT_KEPT,
          tool.name(),
          place.pointer(),
          "the input schema " + found + "; a tool of Matte has one, without arguments here");
      return new Schema(Json.object().build());
    }
    reportOthers(tool);
    return new Schema(members);
  }

  private static Declared.Fields record(ToolContract tool, Place place, Members members) {
    Declared.Fields record =
        new Declared.Fields(
            "Request", place.owner(), members.fields(), members.made(), Note.NONE, "");
    record.tools().add(tool.name());
    return record;
  }

  private String kept(ToolContract tool, String member, Optional<String> text) {
    if (tool.member(member).isPresent() && text.filter(Prose::sayable).isEmpty()) {
      String why =
          text.isEmpty() ? "is no text" : text.get().isEmpty() ? "is empty" : "is too long";
      findings.add(
          StubReport.Kind.NOT_KEPT, tool.name(), "/" + member, "\"" + member + "\" " + why);
      return "";
    }
    return text.orElse("");
  }

  private Optional<Json.Members> object(ToolContract tool, String member) {
    Optional<Json> value = tool.member(member);
    if (value.isPresent()
        && value.get() instanceof Json.Members members
        && Literals.fits(members.text())) {
      return Optional.of(members);
    }
    value.ifPresent(
        any ->
            findings.add(
                StubReport.Kind.NOT_KEPT,
                tool.name(),
                "/" + member,
                "\"" + member + "\" is no object, or larger than a Java class can hold"));
    return Optional.empty();
  }

  private Map<String, Boolean> hints(ToolContract tool) {
    Map<String, Boolean> hints = new LinkedHashMap<>();
    StubMapping.HINTS.forEach(
        (attribute, wire) -> tool.hint(wire).ifPresent(value -> hints.put(attribute, value)));
    hints.putAll(decisions.hints(tool.name()));
    return hints;
  }

  /** Members of the entry that an interface has no place for. */
  private void reportOthers(ToolContract tool) {
    for (String member : tool.entry().values().keySet()) {
      boolean known =
          KEPT.contains(member)
              || ToolContract.OF_CATALOGS.contains(member)
              || member.equals("icons");
      if (!known && !member.equals("annotations")) {
        dropped(tool, "/" + member, member);
      }
    }
    for (String hint : tool.hints().values().keySet()) {
      if (!StubMapping.HINTS.containsValue(hint)) {
        dropped(tool, "/annotations/" + hint, "annotations." + hint);
      }
    }
  }

  private void dropped(ToolContract tool, String pointer, String member) {
    findings.add(
        StubReport.Kind.DROPPED,
        tool.name(),
        pointer,
        "\"" + member + "\" has no place in an interface");
  }
}

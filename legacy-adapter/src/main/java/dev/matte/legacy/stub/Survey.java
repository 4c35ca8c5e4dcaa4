package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import dev.matte.legacy.text.SecretNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks at toolsets once more, for what people should know of them. */
final class Survey {
  private static final Set<String> DESTRUCTIVE =
      Set.of(
          ("cancel clear delete destroy drop erase execute kill overwrite purge remove reset restore"
                  + " revoke rollback stop terminate truncate uninstall unregister wipe")
              .split(" "));
  private static final Set<String> CHECKED = Set.of("enum", "const");
  private static final Set<String> SILENT =
      Set.of(
          "$schema",
          "title",
          "description",
          "default",
          "examples",
          "$comment",
          "deprecated",
          "readOnly",
          "writeOnly",
          "$id",
          "properties",
          "required",
          "type",
          "items",
          "additionalProperties",
          "$defs",
          "definitions");

  private final List<StubReport.Finding> findings;
  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> keywords = new TreeMap<>();

  private Survey(List<StubReport.Finding> findings) {
    this.findings = new ArrayList<>(findings);
  }

  /** The report on toolsets and on what was found while they were read. */
  static StubReport report(
      List<Toolset> toolsets, int listed, List<String> files, List<StubReport.Finding> findings) {
    Survey survey = new Survey(findings);
    Map<String, Integer> groups = new LinkedHashMap<>();
    for (Toolset toolset : toolsets) {
      groups.put(toolset.name(), toolset.tools().size());
      toolset.tools().forEach(survey::tool);
    }
    int tools = groups.values().stream().mapToInt(Integer::intValue).sum();
    return new StubReport(
        tools, listed, groups, survey.types, survey.keywords, files, survey.findings);
  }

  /** Whether integers that are {@code integer} on the wire are among fields. */
  static boolean integers(List<Field> fields) {
    return fields.stream().anyMatch(field -> !field.number() && integers(field.shape()));
  }

  private static boolean integers(Shape shape) {
    if (shape instanceof Shape.Structure structure) {
      return integers(structure.declared().fields());
    } else if (shape instanceof Shape.Listing listing) {
      return integers(listing.item());
    } else if (shape instanceof Shape.Mapping mapping) {
      return integers(mapping.value());
    } else if (shape instanceof Shape.OrNull orNull) {
      return integers(orNull.value());
    }
    return shape instanceof Shape.Plain plain && plain.whole();
  }

  private void tool(ToolMethod tool) {
    boolean destructive =
        Words.of(tool.wire()).stream().map(Words::lower).anyMatch(DESTRUCTIVE::contains);
    if (destructive && tool.hints().isEmpty()) {
      add(StubReport.Kind.HINT, tool.wire(), "", "");
    }
    if (tool.description().isEmpty()) {
      add(StubReport.Kind.DESCRIPTION, tool.wire(), "", "");
    }
    count(tool.note(), tool.wire(), "/inputSchema", false);
    Place root = Place.root(tool.wire());
    tool.fields().forEach(field -> field(field, root));
  }

  private void field(Field field, Place around) {
    Place at = around.member(field.wire(), !field.optional());
    types.merge(kind(field.shape()), 1, Integer::sum);
    String tool = at.tool();
    if (field.shape() == Shape.Plain.TEXT
        && !field.sensitive()
        && SecretNames.likely(field.wire())) {
      add(StubReport.Kind.SECRET, tool, at.pointer(), "");
    }
    if (field.shape() == Shape.Plain.ARRAY) {
      add(StubReport.Kind.UNTYPED_ARRAY, tool, at.pointer(), "");
    }
    if (field.given() instanceof Json.Members given
        && field.shape() == Shape.Plain.DOUBLE
        && Counts.likely(field.wire(), new Schema(given))) {
      add(StubReport.Kind.COUNT, tool, at.pointer(), "");
    }
    if (field.description().isEmpty()) {
      add(StubReport.Kind.DESCRIPTION, tool, at.pointer(), "");
    }
    stricter(field.shape(), tool, at.pointer());
    boolean scalar = field.shape() instanceof Shape.Plain plain && plain.scalar();
    count(field.note(), tool, at.pointer(), scalar);
    within(field.shape(), at);
  }

  private void within(Shape shape, Place at) {
    if (shape instanceof Shape.Structure structure) {
      count(structure.declared().note(), at.tool(), at.pointer(), false);
      structure.declared().fields().forEach(field -> field(field, at));
    } else if (shape instanceof Shape.Listing listing) {
      within(listing.item(), at.deeper());
    } else if (shape instanceof Shape.Mapping mapping) {
      within(mapping.value(), at.deeper());
    } else if (shape instanceof Shape.OrNull orNull) {
      within(orNull.value(), at);
    }
  }

  private void stricter(Shape shape, String tool, String pointer) {
    if (shape instanceof Shape.Plain plain && plain.strict()) {
      String format = new Schema(plain.schema()).text("format");
      add(
          StubReport.Kind.STRICTER,
          tool,
          pointer,
          "format " + format + " is read as " + plain.source() + " to the letter");
    } else if (shape instanceof Shape.Listing listing && listing.unique()) {
      add(StubReport.Kind.STRICTER, tool, pointer, "an item that comes twice is refused");
    }
  }

  private void count(Note note, String tool, String pointer, boolean scalar) {
    List<String> unchecked = new ArrayList<>();
    for (String keyword : note.keywords().values().keySet()) {
      keywords.merge(keyword, 1, Integer::sum);
      if (!SILENT.contains(keyword) && !(scalar && CHECKED.contains(keyword))) {
        unchecked.add(keyword);
      }
    }
    if (!unchecked.isEmpty()) {
      add(StubReport.Kind.UNCHECKED, tool, pointer, String.join(", ", unchecked));
    }
    note.without().forEach(keyword -> keywords.merge("without " + keyword, 1, Integer::sum));
  }

  private void add(StubReport.Kind kind, String tool, String pointer, String text) {
    findings.add(new StubReport.Finding(kind, tool, pointer, text));
  }

  private static String kind(Shape shape) {
    if (shape instanceof Shape.Choice) {
      return "enum";
    } else if (shape instanceof Shape.Structure) {
      return "record";
    } else if (shape instanceof Shape.Listing listing) {
      return (listing.unique() ? "Set<" : "List<") + kind(listing.item()) + ">";
    } else if (shape instanceof Shape.Mapping mapping) {
      return "Map<String, " + kind(mapping.value()) + ">";
    } else if (shape instanceof Shape.OrNull orNull) {
      return "Presence<" + kind(orNull.value()) + ">";
    }
    return shape.source();
  }
}

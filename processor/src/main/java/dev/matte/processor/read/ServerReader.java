package dev.matte.processor.read;

import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated interfaces, each by itself. */
public final class ServerReader {
  private final Elements elements;
  private final Types types;

  /** Reads with the compiler's own tools. */
  public ServerReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Reads an interface and all it reaches. Never throws for what an author can write. */
  public ReadServer read(TypeElement type) {
    Reading reading = new Reading(elements, types, type);
    return new ReadServer(model(reading), reading.missing());
  }

  private static ServerModel model(Reading reading) {
    TypeElement type = reading.subject();
    Marks marks = Marks.of(reading, type);
    List<Member> members = List.of();
    if (readable(reading)) {
      members = new Members(reading).find();
    }
    TypeReader typeReader = new TypeReader(reading);
    FieldReader fields = new FieldReader(reading, typeReader);
    ParameterReader parameters = new ParameterReader(reading, fields);
    ToolReader tools = new ToolReader(reading, parameters, new ResultReader(reading, typeReader));
    List<ToolModel> readTools = new ArrayList<>();
    for (Member member : members) {
      if (member.role().name().equals(Names.TOOL)) {
        readTools.add(tools.read(member));
      }
    }
    return new ServerModel(
        JavaTypes.of(type),
        Documents.description(marks, Documents.of(reading, type).summary()),
        Optional.empty(),
        readTools,
        List.of(),
        List.of(),
        List.of(),
        reading.structures(),
        reading.faults(),
        reading.origin(type));
  }

  private static boolean readable(Reading reading) {
    TypeElement type = reading.subject();
    if (type.getKind() != ElementKind.INTERFACE) {
      String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      reading.fault(
          "not-an-interface",
          reading.origin(type),
          "@McpTool",
          kind,
          type.getSimpleName().toString());
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      reading.fault("generic-interface", reading.origin(type), type.getSimpleName().toString());
      return false;
    }
    if (Scopes.hidden(type, type)) {
      reading.inaccessible(JavaTypes.of(type), type);
      return false;
    }
    return true;
  }
}

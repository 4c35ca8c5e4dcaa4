package dev.matte.processor.read;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.ResultModel.Kind;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads what a tool answers with. */
final class ResultReader {
  private final Reading reading;
  private final TypeReader types;

  ResultReader(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
  }

  ResultModel read(Member member) {
    TypeMirror declared = member.returnType();
    return reading.within(
        "return type " + JavaTypes.of(declared).simpleName(),
        reading.origin(member.method()),
        () -> result(member, declared));
  }

  private ResultModel result(Member member, TypeMirror declared) {
    Deliveries.Delivered delivered = Deliveries.of(reading, declared);
    Optional<TypeMirror> wrapped =
        Deliveries.argument(reading, delivered.type(), Names.TOOL_RESULT);
    TypeMirror value = wrapped.orElse(delivered.type());
    Presences.Unwrapped unwrapped = Presences.of(reading, value);
    boolean items =
        delivered.delivery() == Delivery.PUBLISHER || delivered.delivery() == Delivery.STREAM;
    Kind kind = kind(unwrapped.type(), items);
    Optional<TypeModel> type = type(kind, unwrapped, member);
    return new ResultModel(
        kind,
        JavaTypes.of(declared),
        type,
        JavaTypes.of(value),
        delivered.delivery(),
        wrapped.isPresent(),
        schema(kind, type, member),
        !items && nullable(member, value, unwrapped),
        member.document().returns(),
        reading.origin(member.method()));
  }

  private Optional<TypeModel> type(Kind kind, Presences.Unwrapped value, Member member) {
    if (kind != Kind.STRUCTURED) {
      return Optional.empty();
    }
    if (value.presence() == Presence.PRESENCE) {
      JavaType type = JavaTypes.of(value.type());
      return Optional.of(
          new TypeModel.Unsupported(
              new JavaType(Names.PRESENCE, "dev.matte.runtime.binding", List.of(type), 0),
              "it tells null from absent, which only a member of an object can be",
              "Optional<" + type.simpleName() + ">"));
    }
    return Optional.of(types.read(value.type(), member.method()));
  }

  /** What the author wrote for a result of which Java says nothing. */
  private Optional<Json.Members> schema(Kind kind, Optional<TypeModel> type, Member member) {
    Optional<Written> written =
        member.marks().find(Names.SCHEMA).filter(each -> each.has("output"));
    if (written.isPresent()
        && kind != Kind.RAW
        && type.filter(TypeModel.FreeForm.class::isInstance).isEmpty()) {
      reading.fault(
          "misplaced-annotation",
          written.get().origin("output"),
          "@McpSchema(output)",
          "the type of the result says what the schema is; only a CallToolResult and free JSON leave"
              + " it open");
      return Optional.empty();
    }
    return written.flatMap(each -> new ExtrasReader(reading).object(each, "output"));
  }

  private boolean nullable(Member member, TypeMirror value, Presences.Unwrapped unwrapped) {
    return unwrapped.presence() == Presence.OPTIONAL
        || member.marks().nullable()
        || Marks.of(reading, member.method(), value).nullable();
  }

  private Kind kind(TypeMirror type, boolean items) {
    JavaType javaType = JavaTypes.of(type);
    if (javaType.name().equals("void") || javaType.name().equals("java.lang.Void")) {
      return Kind.VOID;
    }
    if (Deliveries.is(reading, type, Names.CONTENT_BLOCK)) {
      return items ? Kind.CONTENT_LIST : Kind.CONTENT;
    }
    if (items) {
      return Kind.STRUCTURED;
    }
    if (javaType.name().equals(Names.CALL_TOOL_RESULT) && javaType.dimensions() == 0) {
      return Kind.RAW;
    }
    if (Deliveries.listOf(reading, type, Names.CONTENT_BLOCK)) {
      return Kind.CONTENT_LIST;
    }
    boolean text =
        javaType.dimensions() == 0
            && (javaType.name().equals("java.lang.String")
                || javaType.name().equals("java.lang.CharSequence"));
    return text ? Kind.TEXT : Kind.STRUCTURED;
  }
}

package dev.matte.legacy.reflect;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpTool;
import dev.matte.contract.json.Json;
import dev.matte.legacy.schema.Schemas;
import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Extras;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.SchemaMarks;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.legacy.shape.Structure;
import dev.matte.legacy.shape.Style;
import dev.matte.runtime.binding.MirroredHeader;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ToolTraits;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.TaskSupport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tools and makes them ready to be called. */
final class ToolReader {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

  private final Reading reading;
  private final ShapeReader shapes;
  private final AccessReader access;
  private final Object target;
  private final Decoders strict;
  private final Decoders lax;
  private final Encoders encoders;

  ToolReader(Reading reading, ShapeReader shapes, AccessReader access, Object target) {
    this.reading = reading;
    this.shapes = shapes;
    this.access = access;
    this.target = target;
    this.strict = new Decoders(reading, false);
    this.lax = new Decoders(reading, true);
    this.encoders = new Encoders(reading);
  }

  ToolPlan read(Member member) {
    McpTool role = (McpTool) member.role();
    Style style = StyleReader.of(reading, member);
    List<Member.Given> parameters = member.parameters(reading, shapes.fields());
    List<Field> fields = parameters.stream().flatMap(each -> each.field().stream()).toList();
    Optional<Structure.Fields> request = request(parameters);
    List<Field> given = request.map(Structure.Fields::fields).orElse(fields);
    Optional<Json.Members> written = ResultReader.schema(reading, member);
    Results results = new ResultReader(reading, shapes).read(member, written);
    // First of all: literals are held to their types here, before a schema shows them.
    ToolPlan.ArgumentsDecoder decoder = decoder(fields, request, style);
    SchemaMarks marks = new SchemaMarks(reading);
    Extras own = marks.read(member.marks());
    Schemas schemas = new Schemas(reading.structures());
    Json.Members input =
        schemas.input(
            given,
            request
                .flatMap(Structure.Fields::ignoreUnknown)
                .map(lax -> !lax)
                .orElse(style.closed()),
            style,
            request.map(each -> each.extras().then(own)).orElse(own));
    Optional<Json.Members> output =
        written.or(
            () ->
                results
                    .shape()
                    .map(
                        shape ->
                            schemas.output(
                                shape, results.delivery().inParts(), results.nullable(), style)));
    return new ToolPlan(
        name(member.wireName(role.name())),
        member.description(role.description()),
        role,
        member.written(),
        formers(member),
        style,
        input,
        output,
        meta(role, marks.object("@McpTool(meta)", role.meta())),
        traits(role, new Headers(reading).of(input, given, style)),
        access.of(member),
        sensitive(given, results, style),
        member.marks().find(AtMostOnce.class).map(this::once),
        decoder,
        results,
        results.shape().map(shape -> encoder(shape, results)),
        (values, call) -> member.invoke(target, parameters, values, call.context()));
  }

  private String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw reading.refused(
          "\"" + name + "\" is no tool name", "take 1 to 128 letters, digits, '_', '-' and '.'");
    }
    return name;
  }

  /** The record whose components are the arguments, when a parameter stands for all of them. */
  private Optional<Structure.Fields> request(List<Member.Given> parameters) {
    Optional<Member.Given> marked =
        parameters.stream().filter(each -> each.marks().has(McpArguments.class)).findFirst();
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    Field field = marked.get().field().orElseThrow();
    boolean alone = parameters.stream().filter(each -> each.field().isPresent()).count() == 1;
    boolean plain =
        field.required()
            && field.name().equals(field.javaName())
            && field.aliases().isEmpty()
            && field.constraints().equals(Constraints.NONE)
            && field.header().isEmpty()
            && field.examples().isEmpty()
            && field.title().isEmpty()
            && field.extras().equals(Extras.NONE)
            && !field.sensitive();
    if (!alone
        || !plain
        || !(field.shape() instanceof Shape.Named named)
        || !(reading.structures().get(named.key()) instanceof Structure.Fields fields)) {
      throw reading.refused(
          "@McpArguments stands on what cannot be all arguments",
          "take one record and nothing else from the caller, without marks of its own");
    }
    return Optional.of(fields);
  }

  private static List<FormerName> formers(Member member) {
    return member
        .marks()
        .find(FormerName.List.class)
        .map(each -> List.of(each.value()))
        .orElseGet(() -> member.marks().find(FormerName.class).map(List::of).orElse(List.of()));
  }

  /** The tool's {@code _meta} with its app in it; as written when there is none. */
  private static Optional<Json.Members> meta(McpTool role, Optional<Json.Members> written) {
    if (role.ui().isEmpty() && !role.appOnly()) {
      return written;
    }
    Json.Builder app = Json.object().putText("resourceUri", role.ui());
    if (role.appOnly()) {
      app.put("visibility", Json.texts(List.of("app")));
    }
    Json.Builder meta = written.map(Json.Members::with).orElseGet(Json::object);
    return Optional.of(meta.put("ui", app.build()).build());
  }

  private static ToolTraits traits(McpTool role, List<MirroredHeader> headers) {
    return new ToolTraits(
        Duration.ofMillis(role.timeoutMillis()),
        role.nonBlocking(),
        TaskSupport.valueOf(role.taskSupport().name()),
        headers);
  }

  private OncePolicy once(AtMostOnce written) {
    if (written.windowMillis() <= 0) {
      throw reading.refused("the window of @AtMostOnce is empty", "write more than zero");
    }
    return new OncePolicy(
        Duration.ofMillis(written.windowMillis()), written.keyRequired(), written.repeatable());
  }

  private Sensitive sensitive(List<Field> given, Results results, Style style) {
    boolean single = (style.repairs() & Repairs.VALUE_TO_LIST) != 0;
    List<Field> written = given.stream().filter(Field::writable).toList();
    List<String> arguments =
        new SensitivePlaces(reading.structures(), true, single).ofFields(written);
    List<String> shown =
        results
            .shape()
            .map(
                shape ->
                    new SensitivePlaces(reading.structures(), false, false)
                        .of(shape, results.delivery().inParts() ? "/*" : ""))
            .orElse(List.of());
    if (arguments.isEmpty() && shown.isEmpty()) {
      return Sensitive.NONE;
    }
    return Sensitive.of(arguments.toArray(new String[0])).results(shown.toArray(new String[0]));
  }

  private ToolPlan.ArgumentsDecoder decoder(
      List<Field> fields, Optional<Structure.Fields> request, Style style) {
    Decoders decoders = style.refuseUnknown() ? strict : lax;
    if (request.isPresent()) {
      ObjectDecoder record = decoders.object(request.get(), "");
      return in -> {
        @Nullable Object[] values = {record.read(in)};
        in.check();
        return values;
      };
    }
    FieldsDecoder members = FieldsDecoder.of(decoders, fields, "", !style.refuseUnknown());
    return in -> {
      @Nullable Object[] values = members.read(in);
      if (values != null) {
        in.endObject();
      }
      in.check();
      return values == null ? new Object[0] : values;
    };
  }

  private Encoder encoder(Shape shape, Results results) {
    Encoder item = encoders.of(shape);
    if (!results.delivery().inParts()) {
      return item;
    }
    return (json, value) -> {
      json.beginArray();
      for (Object each : (List<?>) java.util.Objects.requireNonNull(value)) {
        item.write(json, each);
      }
      json.endArray();
    };
  }
}

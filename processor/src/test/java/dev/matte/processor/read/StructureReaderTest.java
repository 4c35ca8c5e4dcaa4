package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.Fault;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.Structure.Construction;
import dev.matte.processor.model.Structure.Union.Variant;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StructureReaderTest {

  @Test
  void sealed_interface_isUnionWithDefaultDiscriminator() {
    ServerModel model =
        Compiled.model(
            "@McpTool void draw(Shape shape);",
            """
            /** A shape. */
            sealed interface Shape permits Circle, Polygon {}
            record Circle(double radius) implements Shape {}
            sealed interface Polygon extends Shape {}
            record Square(double side) implements Polygon {}
            record UTurn(@Nullable Shape around) implements Polygon {}
            @interface Nullable {}
            """);

    Structure.Union union = (Structure.Union) Compiled.structure(model, "Shape");
    assertThat(model.faults()).isEmpty();
    assertThat(union.description()).isEqualTo("A shape.");
    assertThat(union.discriminator()).isEqualTo("type");
    assertThat(union.variants())
        .extracting(Variant::wire)
        .containsExactly("circle", "square", "uTurn");
  }

  @Test
  void jackson_typeInfo_namesVariants() {
    ServerModel model =
        Compiled.model(
            "@McpTool void draw(Shape shape);",
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "round"), @JsonSubTypes.Type(Square.class), @JsonSubTypes.Type(Dot.class)})
            interface Shape {}
            record Circle(double radius) implements Shape {}
            @JsonTypeName("square") record Square(double side) implements Shape {}
            record Dot() implements Shape {}
            """);

    Structure.Union union = (Structure.Union) Compiled.structure(model, "Shape");
    assertThat(model.faults()).isEmpty();
    assertThat(union.discriminator()).isEqualTo("kind");
    assertThat(union.variants())
        .extracting(Variant::wire)
        .containsExactly("round", "square", "Demo$Dot");
  }

  @Test
  void jackson_typeUsedByItself_isUnionOfOne() {
    ServerModel model =
        Compiled.model(
            "@McpTool void draw(Circle circle, Dot dot, Plain plain);",
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind") interface Shape {}
            @JsonTypeName("round") record Circle(Circle inner) implements Shape {}
            record Dot() implements Shape {}
            @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) record Plain() implements Shape {}
            """);

    Structure.Union circle = (Structure.Union) Compiled.structure(model, "Circle");
    assertThat(model.faults()).isEmpty();
    assertThat(circle.alone()).isTrue();
    assertThat(circle.discriminator()).isEqualTo("kind");
    assertThat(circle.variants()).extracting(Variant::wire).containsExactly("round");
    assertThat(((Structure.Union) Compiled.structure(model, "Dot")).variants())
        .extracting(Variant::wire)
        .containsExactly("Demo$Dot");
    assertThat(Compiled.structure(model, "Plain")).isInstanceOf(Structure.Fields.class);
  }

  @Test
  void jackson_typeInfo_whereNothingCanSayTheName_isRefused() {
    ServerModel model =
        Compiled.model(
            "@McpTool void draw(Shape shape, Circle circle, Base base, Id id, Level level);",
            """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
            @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "round"))
            interface Shape {}
            record Circle() implements Shape {}
            @JsonSubTypes(@JsonSubTypes.Type(Derived.class)) class Base implements Shape {}
            class Derived extends Base {}
            record Id(@JsonValue String text) implements Shape {}
            enum Level implements Shape { LOW }
            """);

    assertThat(model.faults())
        .extracting(fault -> fault.arguments().get(0))
        .containsExactly(
            "@JsonSubTypes.Type(name)", "@JsonSubTypes", "@JsonTypeInfo", "@JsonTypeInfo");
    assertThat(model.faults().get(0).arguments().get(2))
        .isEqualTo("name it on the type: @JsonTypeName(\"round\") on Circle.");
  }

  @Test
  void generic_union_passesArgumentsOn() {
    ServerModel model =
        Compiled.model(
            "@McpTool Result<String> run();",
            """
            sealed interface Result<T> permits Ok, Err {}
            record Ok<A>(A value) implements Result<A> {}
            record Err<B>(String message) implements Result<B> {}
            """);

    assertThat(model.faults()).isEmpty();
    assertThat(model.structures()).containsOnlyKeys("ResultOfString", "OkOfString", "ErrOfString");
  }

  @Test
  void wrappers_ofEveryKind_areOneValue() {
    assertThat(wrapper("record Name(@JsonValue String text) {}"))
        .extracting(TypeModel.Wrapper::create, TypeModel.Wrapper::unwrap)
        .containsExactly("new $type($value)", "text()");
    assertThat(
            wrapper(
                """
                final class Name {
                  private final String text;
                  private Name(String text) { this.text = text; }
                  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) static Name parse(String text) { return new Name(text); }
                  @JsonValue public String text() { return text; }
                }
                """))
        .extracting(TypeModel.Wrapper::create, TypeModel.Wrapper::unwrap)
        .containsExactly("$type.parse($value)", "text()");
    assertThat(wrapper("record Name(int n) { @JsonValue int twice() { return 2 * n; } }"))
        .extracting(TypeModel.Wrapper::create, TypeModel.Wrapper::inner)
        .satisfies(values -> assertThat(values.get(1)).isInstanceOf(TypeModel.Whole.class));
  }

  private static TypeModel.Wrapper wrapper(String declaration) {
    return (TypeModel.Wrapper) Compiled.argument("Name", declaration);
  }

  @Test
  void bean_withSetters_isMadeByThem() {
    Structure.Fields bean =
        bean(
            """
            class Bean {
              private String name;
              private int maxAge;
              /** Read only. */
              public boolean isOld() { return maxAge > 80; }
              public String getName() { return name; }
              public void setName(String name) { this.name = name; }
              @JsonProperty("max_age") public int getMaxAge() { return maxAge; }
              public void setMaxAge(int maxAge) { this.maxAge = maxAge; }
              @JsonIgnore public String getSecret() { return ""; }
            }
            """);

    assertThat(bean.construction())
        .isEqualTo(new Construction.Setters(Map.of("name", "setName", "maxAge", "setMaxAge")));
    assertThat(bean.fields())
        .extracting(FieldModel::name)
        .containsExactly("name", "max_age", "old");
    assertThat(bean.fields()).extracting(FieldModel::writable).containsExactly(true, true, false);
    assertThat(bean.fields())
        .extracting(FieldModel::accessor)
        .containsExactly("getName()", "getMaxAge()", "isOld()");
  }

  @Test
  void bean_inherited_hasPropertiesOfItsParent() {
    Structure.Fields bean =
        bean(
            """
            class Base<T> { private T id; public T getId() { return id; } public void setId(T id) { this.id = id; } }
            class Bean extends Base<java.util.UUID> { private String name; public String getName() { return name; } public void setName(String name) {} }
            """);

    assertThat(bean.fields()).extracting(FieldModel::name).containsExactly("id", "name");
    assertThat(bean.fields().get(0).type()).isInstanceOf(TypeModel.Formatted.class);
  }

  @Test
  void bean_withCreator_isMadeByIt() {
    Structure.Fields bean =
        bean(
            """
            class Bean {
              private final String name; private final int age;
              @JsonCreator Bean(@JsonProperty("full_name") String name, @JsonProperty("age") int age) { this.name = name; this.age = age; }
              @JsonProperty("full_name") public String getName() { return name; }
              public int getAge() { return age; }
            }
            """);

    assertThat(bean.construction()).isEqualTo(new Construction.Constructor(List.of("name", "age")));
    assertThat(bean.fields()).extracting(FieldModel::name).containsExactly("full_name", "age");
  }

  @Test
  void bean_withBuilder_isMadeByIt() {
    Structure.Fields bean =
        bean(
            """
            class Bean {
              private String name; private Bean() {}
              public String getName() { return name; }
              public static Builder builder() { return new Builder(); }
              public static class Builder { public Builder name(String name) { return this; } public Bean build() { return new Bean(); } }
            }
            """);

    assertThat(bean.construction()).isInstanceOf(Construction.Builder.class);
    Construction.Builder builder = (Construction.Builder) bean.construction();
    assertThat(builder.open()).isEqualTo("$type.builder()");
    assertThat(builder.setters()).containsEntry("name", "name");
  }

  @Test
  void bean_withoutConstructor_isResultOnly() {
    Structure.Fields bean =
        bean(
            "class Bean { private Bean(int a, int b) {} public String getName() { return \"\"; } }");

    assertThat(bean.construction()).isInstanceOf(Construction.Unavailable.class);
  }

  private static Structure.Fields bean(String declaration) {
    ServerModel model = Compiled.model("@McpTool void run(Bean bean);", declaration);
    assertThat(model.faults()).isEmpty();
    return Compiled.fields(model, "Bean");
  }

  @Test
  void record_jacksonAnnotations_areHonoured() {
    ServerModel model =
        Compiled.model(
            "@McpTool void run(Rec rec);",
            """
            @JsonPropertyOrder({"b"})
            @JsonIgnoreProperties(value = "hidden", ignoreUnknown = true)
            @tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
            record Rec(
                int maxAgents,
                @JsonProperty("b") @JsonAlias({"bb"}) @JsonPropertyDescription("the b") String second,
                @JsonProperty(access = JsonProperty.Access.READ_ONLY) int count,
                @JsonIgnore int skipped,
                String hidden) {}
            """);

    Structure.Fields rec = Compiled.fields(model, "Rec");
    assertThat(model.faults()).isEmpty();
    assertThat(rec.ignoreUnknown()).contains(true);
    assertThat(rec.fields())
        .extracting(FieldModel::name)
        .containsExactly("b", "max_agents", "count", "skipped", "hidden");
    assertThat(rec.fields().get(0).aliases()).containsExactly("bb");
    assertThat(rec.fields().get(0).description()).isEqualTo("the b");
    assertThat(rec.fields())
        .extracting(FieldModel::readable)
        .containsExactly(true, true, true, false, false);
    assertThat(rec.fields())
        .extracting(FieldModel::writable)
        .containsExactly(true, true, false, false, false);
    assertThat(rec.construction())
        .isEqualTo(
            new Construction.Constructor(
                List.of("maxAgents", "second", "count", "skipped", "hidden")));
  }

  @Test
  void jackson_otherAnnotations_areRefusedOnce() {
    ServerModel model =
        Compiled.model(
            "@McpTool void run(Rec rec, Level level);",
            """
            record Rec(@JsonFormat(pattern = "yyyy") LocalDate day, @JsonUnwrapped Inner inner, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags) {}
            record Inner(int n) {}
            enum Level { LOW, @JsonEnumDefaultValue HIGH; @JsonValue String wire() { return ""; } }
            """);

    assertThat(model.faults()).extracting(Fault::id).containsOnly("jackson-annotation-unsupported");
    assertThat(model.faults())
        .extracting(fault -> fault.arguments().get(0))
        .containsExactlyInAnyOrder(
            "@JsonFormat",
            "@JsonUnwrapped",
            "@JsonInclude(value)",
            "@JsonEnumDefaultValue",
            "@JsonValue");
  }

  @Test
  void jackson_computedNamesOfConstants_areRefusedWithAWayToWriteThem() {
    ServerModel model =
        Compiled.model(
            "@McpTool void run(Level level);",
            """
            enum Level {
              LOW;
              @JsonValue String wire() { return ""; }
              @JsonCreator static Level of(String wire) { return LOW; }
            }
            """);

    assertThat(model.faults())
        .extracting(fault -> fault.arguments().get(0))
        .containsExactly("@JsonValue", "@JsonCreator");
    assertThat(model.faults())
        .extracting(fault -> fault.arguments().get(2))
        .containsOnly(
            "write each name on its constant, @JsonProperty(\"...\"), and drop the annotation.");
  }

  @Test
  void types_thatCannotBeRead_sayWhy() {
    assertThat(reason("Any", "interface Any {}")).contains("it is an interface");
    assertThat(reason("ArrayList<String>", "")).contains("general collection");
    assertThat(reason("List", "")).contains("raw");
    assertThat(reason("Optional<Optional<String>>", "")).contains("absent");
    assertThat(reason("Tags", "class Tags extends ArrayList<String> {}"))
        .contains("general collection");
    assertThat(reason("Map<Integer, String>", "")).isEqualTo("key");
  }

  private static String reason(String type, String declarations) {
    TypeModel model = Compiled.argument(type, declarations);
    return model instanceof TypeModel.Unsupported unsupported ? unsupported.reason() : "key";
  }
}

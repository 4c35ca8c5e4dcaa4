package agree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.runtime.binding.Presence;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every type that a tool may take and give, one tool each: it answers with what it was given. */
public interface Everything {

  @McpTool boolean primitiveBoolean(boolean value);

  @McpTool Boolean boxedBoolean(Boolean value);

  @McpTool byte primitiveByte(byte value);

  @McpTool Byte boxedByte(Byte value);

  @McpTool short primitiveShort(short value);

  @McpTool Short boxedShort(Short value);

  @McpTool int primitiveInt(int value);

  @McpTool Integer boxedInt(Integer value);

  @McpTool long primitiveLong(long value);

  @McpTool Long boxedLong(Long value);

  @McpTool char primitiveChar(char value);

  @McpTool Character boxedChar(Character value);

  @McpTool float primitiveFloat(float value);

  @McpTool Float boxedFloat(Float value);

  @McpTool double primitiveDouble(double value);

  @McpTool Double boxedDouble(Double value);

  @McpTool BigInteger bigInteger(BigInteger value);

  @McpTool BigDecimal bigDecimal(BigDecimal value);

  @McpTool List<String> text(String value);

  @McpTool List<CharSequence> charSequence(CharSequence value);

  @McpTool Topology choice(Topology value);

  @McpTool LocalDate localDate(LocalDate value);

  @McpTool LocalTime localTime(LocalTime value);

  @McpTool LocalDateTime localDateTime(LocalDateTime value);

  @McpTool OffsetTime offsetTime(OffsetTime value);

  @McpTool OffsetDateTime offsetDateTime(OffsetDateTime value);

  @McpTool ZonedDateTime zonedDateTime(ZonedDateTime value);

  @McpTool Instant instant(Instant value);

  @McpTool Year year(Year value);

  @McpTool YearMonth yearMonth(YearMonth value);

  @McpTool MonthDay monthDay(MonthDay value);

  @McpTool Duration duration(Duration value);

  @McpTool Period period(Period value);

  @McpTool ZoneId zoneId(ZoneId value);

  @McpTool ZoneOffset zoneOffset(ZoneOffset value);

  @McpTool UUID uuid(UUID value);

  @McpTool URI uri(URI value);

  @McpTool Locale locale(Locale value);

  @McpTool Currency currency(Currency value);

  @McpTool byte[] bytes(byte[] value);

  @McpTool List<String> listOfText(List<String> value);

  @McpTool List<List<Integer>> listOfLists(List<List<Integer>> value);

  @McpTool Collection<Long> collection(Collection<Long> value);

  @McpTool Set<String> setOfText(Set<String> value);

  @McpTool Set<Integer> setOfInts(Set<Integer> value);

  @McpTool Set<Topology> setOfChoices(Set<Topology> value);

  @McpTool Iterable<Boolean> iterable(Iterable<Boolean> value);

  @McpTool String[] arrayOfText(String[] value);

  @McpTool int[] arrayOfInts(int[] value);

  @McpTool double[] arrayOfDoubles(double[] value);

  @McpTool Point[] arrayOfRecords(Point[] value);

  @McpTool Map<String, Integer> mapOfInts(Map<String, Integer> value);

  @McpTool Map<Topology, Boolean> mapByChoice(Map<Topology, Boolean> value);

  @McpTool Map<UUID, String> mapByUuid(Map<UUID, String> value);

  @McpTool Map<LocalDate, Point> mapByDate(Map<LocalDate, Point> value);

  @McpTool Map<String, List<Point>> mapOfLists(Map<String, List<Point>> value);

  @McpTool Point plainRecord(Point value);

  @McpTool Line nestedRecord(Line value);

  @McpTool Empty emptyRecord(Empty value);

  @McpTool Page<Point> genericRecord(Page<Point> value);

  @McpTool Tree recursiveRecord(Tree value);

  @McpTool Options optionalComponents(Options value);

  @McpTool Lenient ignoringRecord(Lenient value);

  @McpTool Shape union(Shape value);

  @McpTool Animal jacksonUnion(Animal value);

  @McpTool Cat jacksonVariant(Cat value);

  @McpTool Id wrapper(Id value);

  @McpTool List<Celsius> wrappers(List<Celsius> value);

  @McpTool Person bean(Person value);

  @McpTool Address built(Address value);

  @McpTool JsonNode anyJson(JsonNode value);

  @McpTool ObjectNode anyObject(ObjectNode value);

  @McpTool ArrayNode anyArray(ArrayNode value);

  @McpTool List<JsonNode> listOfAnything(List<JsonNode> value);

  @McpTool Map<String, JsonNode> mapOfAnything(Map<String, JsonNode> value);

  @McpTool List<String> optionalText(Optional<String> value);

  @McpTool List<Integer> optionalInt(OptionalInt value);

  @McpTool List<Long> optionalLong(OptionalLong value);

  @McpTool List<Double> optionalDouble(OptionalDouble value);

  @McpTool List<Point> optionalRecord(Optional<Point> value);

  @McpTool List<Long> nullable(@Nullable Long value);

  @McpTool List<String> presence(Presence<String> value);

  @McpTool List<Point> presenceOfRecord(Presence<Point> value);

  @McpTool int defaultInt(@Default("10") @Range(min = 1, max = 14) int value);

  @McpTool Topology defaultChoice(@Default("ring") Topology value);

  @McpTool List<String> defaultList(@Default("[\"training\",\"inference\"]") List<String> value);

  @McpTool int ranged(@Range(min = 1, max = 14) int value);

  @McpTool long positive(@Positive long value);

  @McpTool double positiveOrZero(@PositiveOrZero double value);

  @McpTool BigInteger negative(@Negative BigInteger value);

  @McpTool short minAndMax(@Min(-5) @Max(100000) short value);

  @McpTool double decimalBounds(
      @DecimalMin(value = "0.1", inclusive = false) @DecimalMax("0.7") double value);

  @McpTool BigDecimal digits(@Digits(integer = 3, fraction = 2) BigDecimal value);

  @McpTool double digitsOfDouble(@Digits(integer = 3, fraction = 2) double value);

  @McpTool float digitsOfFloat(@Digits(integer = 3, fraction = 1) float value);

  @McpTool List<String> notBlank(@NotBlank String value);

  @McpTool List<String> sized(@Size(min = 2, max = 4) String value);

  @McpTool List<String> patterned(@Pattern(regexp = "[a-z]+|[0-9]{2}") String value);

  @McpTool List<String> allOfThem(@NotBlank @Size(max = 5) @Pattern(regexp = "[^x]*") String value);

  @McpTool List<String> email(@Email String value);

  @McpTool List<String> notEmptyList(@NotEmpty @Size(max = 3) List<@NotBlank String> value);

  @McpTool Map<String, Integer> sizedMap(@Size(min = 1, max = 2) Map<String, @Min(0) Integer> value);

  @McpTool int enumOfWhole(@McpSchema(keywords = "{\"enum\":[1,2,-128]}") int value);

  @McpTool double enumOfDecimals(@McpSchema(keywords = "{\"enum\":[0.5,-2,1e10]}") double value);

  @McpTool BigInteger constantWhole(@McpSchema(keywords = "{\"const\":7}") BigInteger value);

  @McpTool List<String> enumOfTexts(
      @McpSchema(keywords = "{\"enum\":[\"abc\",\"\",\"größe 😀\"]}") String value);

  @McpTool List<String> constantText(
      @McpSchema(keywords = "{\"const\":\"abc\"}") String value);

  @McpTool boolean constantFlag(@McpSchema(keywords = "{\"const\":false}") boolean value);

  @McpTool Boolean agreed(@AssertTrue boolean value);

  @McpTool Account constrainedRecord(Account value);

  @McpTool
  @McpSchema(integers = McpSchema.Integers.INTEGER)
  int plainInteger(int value);

  @McpTool
  Alternatives several(
      String first, @Nullable Topology second, Optional<Point> third, @Default("0.5") double fourth);

  /** What {@code several} was given. */
  record Alternatives(
      String first, @Nullable Topology second, Optional<Point> third, double fourth) {}

  /** Names that are no identifiers. */
  enum Topology {
    @JsonProperty("mesh")
    MESH,
    @JsonProperty("ring")
    ring,
    @JsonProperty("24h")
    DAY,
    @JsonProperty("*")
    ALL,
    @JsonProperty("größe \"x\"")
    QUOTED
  }

  /** Plain. */
  record Point(int x, double y) {}

  /** Used twice. */
  record Line(Point from, Point to, @Nullable String label) {}

  /** Nothing in it. */
  record Empty() {}

  /** Generic. */
  record Page<T>(List<T> items, long total) {}

  /** Recursive. */
  record Tree(String name, List<Tree> children, Optional<Tree> other) {}

  /** All ways to be absent. */
  record Options(
      Optional<String> text,
      OptionalInt count,
      @Nullable Boolean flag,
      Presence<Integer> both,
      @Default("7") int seven,
      @McpParam(name = "odd name") String named) {}

  /** Skips what it does not know. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Lenient(int x) {}

  /** A sealed hierarchy. */
  sealed interface Shape {
    /** Round. */
    record Circle(double radius) implements Shape {}

    /** Not round. */
    record Square(double side, Optional<String> color) implements Shape {}

    /** Several. */
    record Group(List<Shape> parts) implements Shape {}
  }

  /** Jackson's way. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(Cat.class),
    @JsonSubTypes.Type(value = Dog.class, name = "dog")
  })
  interface Animal {}

  /** Meows. */
  @JsonTypeName("cat")
  record Cat(int lives) implements Animal {}

  /** Barks. */
  record Dog(@Size(min = 1) String name) implements Animal {}

  /** A single value. */
  record Id(@JsonValue String text) {
    /** Refuses what is no identifier. */
    @JsonCreator
    public Id {}
  }

  /** A single number. */
  record Celsius(@JsonValue int degrees) {
    /** Makes one. */
    @JsonCreator
    public Celsius {}
  }

  /** A bean. */
  class Person {
    private String name = "";
    private int age;
    private @Nullable String nick;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      this.age = age;
    }

    public @Nullable String getNick() {
      return nick;
    }

    public void setNick(@Nullable String nick) {
      this.nick = nick;
    }
  }

  /** Made by a builder. */
  final class Address {
    private final String street;
    private final int number;

    private Address(String street, int number) {
      this.street = street;
      this.number = number;
    }

    public static Builder builder() {
      return new Builder();
    }

    public String getStreet() {
      return street;
    }

    public int getNumber() {
      return number;
    }

    /** Collects. */
    public static final class Builder {
      private String street = "";
      private int number;

      public Builder street(String street) {
        this.street = street;
        return this;
      }

      public Builder number(int number) {
        this.number = number;
        return this;
      }

      public Address build() {
        return new Address(street, number);
      }
    }
  }

  /** Constraints on components. */
  record Account(
      @NotBlank @Size(max = 10) String name,
      @Min(0) long cents,
      @Size(max = 2) Set<@Size(min = 1) String> tags,
      @Default("1") @Max(9) int level) {}
}

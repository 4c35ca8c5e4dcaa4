package dev.matte.legacy.parity;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.Default;
import dev.matte.annotations.Describe;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.Range;
import dev.matte.runtime.binding.Presence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** The types of the contracts. */
public final class Kinds {

  private Kinds() {}

  /** Names that are no identifiers. */
  public enum Topology {
    @JsonProperty("mesh")
    MESH,
    @JsonProperty("ring")
    @Describe("every one has two neighbours")
    ring,
    @McpParam(name = "24h")
    DAY,
    @JsonProperty("größe \"x\"")
    QUOTED
  }

  /** Names as they are. */
  @Describe("how loud")
  public enum Level {
    LOW,
    @Describe("as loud as it gets")
    HIGH
  }

  /** Plain. */
  public record Point(int x, double y) {}

  /** Used twice. */
  @Describe("From here to there.")
  public record Line(Point from, @Describe("the other end") Point to, @Nullable String label) {}

  /** Nothing in it. */
  public record Empty() {}

  /** Generic. */
  public record Page<T>(List<T> items, long total) {}

  /** Generic in two. */
  public record Pair<A, B>(A first, @Nullable B second) {}

  /** Recursive. */
  public record Tree(String name, List<Tree> children) {}

  /** What may be absent. */
  public record Options(
      Optional<String> text,
      OptionalInt number,
      @Nullable Point point,
      @Default("5") int five,
      @Default("[\"a\"]") List<String> list,
      Presence<String> maybe) {}

  /** Constraints inside. */
  public record Account(
      @NotBlank @Size(max = 8) String name,
      @Positive long balance,
      @Size(min = 1) List<@Size(max = 3) String> tags,
      @Range(min = 1, max = 3) @Default("2") int tier) {}

  /** Takes what it does not know. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Lenient(int x) {}

  /** Refuses some values itself. */
  public record Even(int value) {

    /** Checks it. */
    public Even {
      if (value % 2 != 0) {
        throw new IllegalArgumentException(value + " is odd");
      }
    }
  }

  /** Names on the wire. */
  @JsonPropertyOrder({"last", "first_name"})
  public record Named(
      @JsonProperty("first_name") @JsonPropertyDescription("given") String first,
      @JsonAlias({"surname", "family"}) String last,
      @McpParam(name = "home-town", examples = "Bern") String town) {}

  /** Names by a strategy. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Snake(int numberOfThings, @JsonProperty("AsIs") int parseURLNow) {}

  /** One way only. */
  public record OneWay(
      @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String note,
      @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable String id,
      @JsonIgnore @Nullable String hidden,
      String name) {}

  /** Keywords of its own. */
  @McpSchema(keywords = "{\"x-kind\": \"box\", \"minProperties\": 1}", without = "required")
  public record Boxed(@McpSchema(without = "maximum") int width, @Nullable Duration age) {}

  /** Secrets in it. */
  public record Login(String user, @McpParam(sensitive = true) String password) {}

  /** Sealed. */
  @Describe("A figure.")
  public sealed interface Figure permits Circle, Square, Group {}

  /** A variant. */
  public record Circle(double radius) implements Figure {}

  /** A variant. */
  @JsonTypeName("box")
  public record Square(Point corner, double side) implements Figure {}

  /** A variant that leads back. */
  public record Group(List<Figure> figures) implements Figure {}

  /** Told apart as Jackson does. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Cat.class, name = "cat"),
    @JsonSubTypes.Type(value = Dog.class)
  })
  public interface Animal {}

  /** A variant. */
  @JsonTypeName("cat")
  public record Cat(String name, int lives) implements Animal {}

  /** A variant. */
  @JsonTypeName("dog")
  public record Dog(String name) implements Animal {}

  /** Generic and sealed. */
  public sealed interface Answer<T> {

    /** A variant. */
    record Good<T>(T value) implements Answer<T> {}

    /** A variant. */
    record Bad<T>(String reason) implements Answer<T> {}
  }

  /** A bare text. */
  public record Id(@JsonValue String text) {

    /** Checks it. */
    public Id {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("an id is never empty");
      }
    }
  }

  /** A bare number. */
  public static final class Celsius {
    private final double degrees;

    private Celsius(double degrees) {
      this.degrees = degrees;
    }

    /** Makes one. */
    @JsonCreator
    public static Celsius of(double degrees) {
      if (degrees < -273.15) {
        throw new IllegalArgumentException("colder than cold");
      }
      return new Celsius(degrees);
    }

    /** The number. */
    @JsonValue
    public double degrees() {
      return degrees;
    }
  }

  /** A bean with setters. */
  public static class Person {
    private String name = "nobody";
    private int age;
    private @Nullable String email;
    private List<String> tags = new ArrayList<>();

    /** The name. */
    @Describe("what they are called")
    public String getName() {
      return name;
    }

    /** Sets it. */
    public void setName(String name) {
      this.name = name;
    }

    /** The age. */
    public int getAge() {
      return age;
    }

    /** Sets it. */
    public void setAge(@Range(min = 0, max = 150) int age) {
      this.age = age;
    }

    /** The address. */
    public @Nullable String getEmail() {
      return email;
    }

    /** Sets it. */
    public void setEmail(@Nullable String email) {
      this.email = email;
    }

    /** Whether old enough. */
    public boolean isAdult() {
      return age >= 18;
    }

    /** The tags. */
    @JsonProperty("labels")
    public List<String> getTags() {
      return tags;
    }

    /** Sets them. */
    public void setTags(List<String> tags) {
      this.tags = tags;
    }
  }

  /** A bean that extends another. */
  public static class Employee extends Person {
    private LocalDate since = LocalDate.of(2000, 1, 1);

    /** Since when. */
    public LocalDate getSince() {
      return since;
    }

    /** Sets it. */
    public void setSince(LocalDate since) {
      this.since = since;
    }
  }

  /** A bean with a marked constructor. */
  public static final class City {
    private final String name;
    private final int people;

    /** Makes one. */
    @JsonCreator
    public City(@JsonProperty("title") String name, @JsonProperty("people") int people) {
      this.name = name;
      this.people = people;
    }

    /** The name. */
    @JsonProperty("title")
    public String getName() {
      return name;
    }

    /** How many. */
    public int getPeople() {
      return people;
    }
  }

  /** A bean with a builder of its own. */
  public static final class Address {
    private final String street;
    private final @Nullable Integer number;

    private Address(String street, @Nullable Integer number) {
      this.street = street;
      this.number = number;
    }

    /** Starts one. */
    public static Builder builder() {
      return new Builder();
    }

    /** The street. */
    public String getStreet() {
      return street;
    }

    /** The number. */
    public @Nullable Integer getNumber() {
      return number;
    }

    /** Makes addresses. */
    public static final class Builder {
      private String street = "";
      private @Nullable Integer number;

      private Builder() {}

      /** Sets the street. */
      public Builder street(String street) {
        this.street = street;
        return this;
      }

      /** Sets the number. */
      public Builder number(@Nullable Integer number) {
        this.number = number;
        return this;
      }

      /** The address. */
      public Address build() {
        return new Address(street, number);
      }
    }
  }

  /** A bean whose builder Jackson is told of. */
  @JsonDeserialize(builder = Parcel.Packer.class)
  public static final class Parcel {
    private final double weight;

    private Parcel(double weight) {
      this.weight = weight;
    }

    /** How heavy. */
    public double getWeight() {
      return weight;
    }

    /** Makes parcels. */
    @JsonPOJOBuilder(withPrefix = "set", buildMethodName = "pack")
    public static final class Packer {
      private double weight;

      /** Starts one. */
      public Packer() {}

      /** Sets the weight. */
      public Packer setWeight(double weight) {
        this.weight = weight;
        return this;
      }

      /** The parcel. */
      public Parcel pack() {
        return new Parcel(weight);
      }
    }
  }

  /** Containers of everything. */
  public record Deep(
      Map<String, List<Point>> points, Set<Topology> topologies, Optional<List<Figure>> figures) {}
}

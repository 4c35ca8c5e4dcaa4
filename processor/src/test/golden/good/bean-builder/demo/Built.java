package demo;

import dev.matte.annotations.McpTool;

/** A class with a builder. */
public interface Built {

  /** Answers with what it is given. */
  @McpTool
  default Person echo(Person person) {
    return person;
  }

  /** A person. */
  final class Person {
    private final String name;
    private final int age;

    private Person(Builder builder) {
      this.name = builder.name;
      this.age = builder.age;
    }

    public static Builder builder() {
      return new Builder();
    }

    public String getName() {
      return name;
    }

    public int getAge() {
      return age;
    }

    /** Makes a person. */
    public static final class Builder {
      private String name = "";
      private int age;

      private Builder() {}

      public Builder name(String name) {
        this.name = name;
        return this;
      }

      public Builder age(int age) {
        this.age = age;
        return this;
      }

      public Person build() {
        return new Person(this);
      }
    }
  }
}

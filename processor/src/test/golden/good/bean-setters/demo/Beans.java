package demo;

import dev.matte.annotations.McpTool;
import org.jspecify.annotations.Nullable;

/** A class with a constructor without parameters, getters and setters. */
public interface Beans {

  /** Answers with what it is given. */
  @McpTool
  default Person echo(Person person) {
    return person;
  }

  /** A person. */
  class Person {
    private String name = "nobody";
    private int age;
    private boolean active;

    public String getName() {
      return name;
    }

    public void setName(@Nullable String name) {
      this.name = name;
    }

    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      if (age < 0) {
        throw new IllegalArgumentException("age is negative");
      }
      this.age = age;
    }

    public boolean isActive() {
      return active;
    }

    public void setActive(boolean active) {
      this.active = active;
    }
  }
}

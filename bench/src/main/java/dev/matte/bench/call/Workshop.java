package dev.matte.bench.call;

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The tools that are called: a tiny one, one of nested records, one of many numbers. */
public interface Workshop {

  /**
   * Greets somebody.
   *
   * @param name who is greeted
   * @param times how often
   */
  @McpTool
  Greeting greet(@NotBlank @Size(max = 80) String name, @Min(1) @Max(10) int times);

  /**
   * Puts the steps of a plan in order.
   *
   * @param title what the plan is for
   * @param priority how much it matters
   * @param steps what is to be done
   */
  @McpTool
  Plan plan(@NotBlank String title, Priority priority, @Size(min = 1, max = 100) List<Step> steps);

  /**
   * Adds up numbers.
   *
   * @param values the numbers
   */
  @McpTool
  Total total(@Size(max = 10_000) double[] values);

  /**
   * Adds up numbers that come in a list.
   *
   * @param values the numbers
   */
  @McpTool
  Total totalOfList(@Size(max = 10_000) List<Double> values);

  /**
   * A greeting.
   *
   * @param text what is said
   * @param times how often
   */
  record Greeting(String text, int times) {}

  /** How much something matters. */
  enum Priority {
    /** It can wait. */
    LOW,
    /** It is due. */
    NORMAL,
    /** It is late. */
    HIGH
  }

  /**
   * A step of a plan.
   *
   * @param id its name among the others
   * @param title what is done
   * @param effort hours it takes
   * @param done whether it has been done
   * @param owner who does it
   * @param after the steps before it
   */
  record Step(
      @NotBlank @Size(max = 40) String id,
      @Size(max = 200) String title,
      @Min(0) @Max(1000) int effort,
      boolean done,
      Person owner,
      List<String> after) {}

  /**
   * Somebody.
   *
   * @param name the name
   * @param team the team
   */
  record Person(@NotBlank String name, String team) {}

  /**
   * A plan.
   *
   * @param title what it is for
   * @param priority how much it matters
   * @param effort hours it takes altogether
   * @param steps its steps in order
   */
  record Plan(String title, Priority priority, int effort, List<Step> steps) {}

  /**
   * A sum.
   *
   * @param count how many numbers
   * @param sum their sum
   * @param largest the largest
   */
  record Total(int count, double sum, double largest) {}
}

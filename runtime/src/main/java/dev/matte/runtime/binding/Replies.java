package dev.matte.runtime.binding;

import java.util.IdentityHashMap;

/** The client's answers to several questions that were asked at once. Immutable. */
public final class Replies {

  private final IdentityHashMap<Question<?>, Object> byQuestion;

  /**
   * Gathers answers.
   *
   * @param byQuestion each answer as its question reads it
   */
  public Replies(IdentityHashMap<Question<?>, Object> byQuestion) {
    this.byQuestion = new IdentityHashMap<>(byQuestion);
  }

  /**
   * The answer to a question.
   *
   * @throws IllegalArgumentException if exactly this object was not among the questions
   */
  @SuppressWarnings("unchecked") // Whoever filled the map read each answer by its question.
  public <T> T to(Question<T> question) {
    Object answer = byQuestion.get(question);
    if (answer == null) {
      throw new IllegalArgumentException("this question was not asked");
    }
    return (T) answer;
  }
}

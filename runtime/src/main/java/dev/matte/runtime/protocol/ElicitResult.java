package dev.matte.runtime.protocol;

import java.util.Objects;
import java.util.Optional;

/**
 * What came back from a form that was shown to a person.
 *
 * <p>Specification: client/elicitation.
 *
 * @param action what the person did
 * @param content what was filled in, checked against the form; present exactly when the person
 *     accepted
 * @param <T> the form's record, or JSON
 */
public record ElicitResult<T>(ElicitAction action, Optional<T> content) {

  /** Checks that content comes with acceptance and with nothing else. */
  public ElicitResult {
    Objects.requireNonNull(action, "action");
    if (content.isPresent() != (action == ElicitAction.ACCEPT)) {
      throw new IllegalArgumentException("content comes with accept, and with nothing else");
    }
  }

  /** Tells whether the person filled in the form and sent it. */
  public boolean accepted() {
    return action == ElicitAction.ACCEPT;
  }
}

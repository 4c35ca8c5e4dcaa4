package dev.matte.runtime.guard;

/** Carries a {@link Refusal} from where it is decided to where it is told. Has no stack trace. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** Refuses. */
  public RefusedException(Refusal refusal) {
    super(refusal.text(), null, false, false);
    this.refusal = refusal;
  }

  /** What is refused, and why. */
  public Refusal refusal() {
    return refusal;
  }
}

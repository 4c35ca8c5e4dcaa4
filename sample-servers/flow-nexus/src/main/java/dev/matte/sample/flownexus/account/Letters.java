package dev.matte.sample.flownexus.account;

/** What is written to people. */
final class Letters {
  private Letters() {}

  static String confirm(String token) {
    return """
    Somebody, you perhaps, wants an account for this address, with a password of theirs.

    If it was you, call user_verify_email with this token, within a day:

    %s

    If it was not, do nothing."""
        .formatted(token);
  }

  static String present() {
    return """
    Somebody, you perhaps, wanted to register this address, which has an account already.

    If it was you and you forgot your password, call user_reset_password. If it was not, do nothing.""";
  }

  static String reset(String token) {
    return """
    Somebody, you perhaps, wants a new password for the account of this address.

    If it was you, call user_update_password with this token, within an hour:

    %s

    If it was not, do nothing; your password is what it was."""
        .formatted(token);
  }
}

/** Who is calling, and what follows from it. */
@NullMarked
package dev.matte.runtime.auth;

import org.jspecify.annotations.NullMarked;

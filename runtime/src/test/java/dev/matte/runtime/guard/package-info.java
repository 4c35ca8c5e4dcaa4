@NullMarked
package dev.matte.runtime.guard;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.matte.legacy.mount;

import org.jspecify.annotations.NullMarked;

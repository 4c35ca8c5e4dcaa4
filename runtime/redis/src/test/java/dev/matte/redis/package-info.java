@NullMarked
package dev.matte.redis;

import org.jspecify.annotations.NullMarked;

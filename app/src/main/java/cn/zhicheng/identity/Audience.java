package cn.zhicheng.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles a controller or handler serves; all others get 403. On the method it replaces the
 * class's.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audience {
  Role[] value();

  /** Errands that need not be finished before coming here: the registration's own pages. */
  Errand[] during() default {};
}

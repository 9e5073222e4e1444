/**
 * The training-hours service in small: hours of public courses over HTTP, as {@code
 * docs/training-hours-api.md} describes them, with a page to make it slow, busy or broken.
 */
@org.jspecify.annotations.NullMarked
package cn.zhicheng.sandbox.training;

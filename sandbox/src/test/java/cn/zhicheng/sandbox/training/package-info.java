/** Tests of the training-hours service's stand-in. */
@org.jspecify.annotations.NullMarked
package cn.zhicheng.sandbox.training;

/** Tests of 「提取」. */
@org.jspecify.annotations.NullMarked
package cn.zhicheng.achievement.training;

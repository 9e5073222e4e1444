@org.jspecify.annotations.NullMarked
package cn.zhicheng.sandbox.seal;

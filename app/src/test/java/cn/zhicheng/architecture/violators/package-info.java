/** Classes that break one house rule each, to prove that the rules bite. */
package cn.zhicheng.architecture.violators;

package cn.zhicheng.sandbox.portal.account;

/** The answer to a script that asked for a code: a sentence to show beside the button. */
record CodeByScript(String sentence) {}

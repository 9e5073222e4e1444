package cn.zhicheng.form.print;

/**
 * A document that was not printed.
 *
 * @param reference what the person was told to name; never twice
 * @param place class of the failure and where in the program it was; never its message, which may
 *     quote a person's data
 */
public record FailedPrint(String reference, PrintName name, PrintTrouble trouble, String place) {}

package cn.zhicheng.export;

/**
 * Something in the background failed, for reasons nobody has written down yet.
 *
 * @param title of the order
 * @param reference what the person was told to name
 */
public record ExportFailed(String title, String reference, Throwable failure) {}

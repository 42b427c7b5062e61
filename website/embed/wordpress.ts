/** WordPress names each frame it makes by a secret in its address, and listens to messages that have it. */
export const wordpressSecret: string | undefined = /[#&?]secret=([\da-z]{1,40})$/i.exec(location.hash)?.[1];

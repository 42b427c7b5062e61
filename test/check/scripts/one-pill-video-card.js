// Arrives, and brings nothing.
performance.now();
